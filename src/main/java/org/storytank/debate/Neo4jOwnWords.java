package org.storytank.debate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.MachineWords;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText.Span;
import org.storytank.provenance.Origin;

/** Words that a person takes along; what a machine wrote among them stays marked as a machine's. */
@Component
class Neo4jOwnWords {

    private final MachineWords machines;

    Neo4jOwnWords(MachineWords machines) {
        this.machines = machines;
    }

    /** @param said has {@code text} and {@code origins} @return the words, and where a machine's stand and which run wrote them */
    Map<String, Object> of(Value said, PersonId person) {
        var words = Neo4jOrigins.read(said.get("text"), said.get("origins"), Values.value(person.value()));
        var runs = machines.runs(words.runs());
        return Map.of(
                "text",
                words.text(),
                "machine",
                words.machines().stream().map(span -> machine(span, runs)).toList());
    }

    /** What is told beside the words, and each of the words under its name; under no name, they stand beside it. */
    Map<String, Object> with(Value beside, Map<String, Value> said, PersonId person) {
        var along = new LinkedHashMap<String, Object>(beside.asMap());
        said.forEach((name, words) -> {
            var own = of(words, person);
            if (name.isEmpty()) {
                along.putAll(own);
            } else {
                along.put(name, own);
            }
        });
        return along;
    }

    private static Map<String, Object> machine(Span span, Map<String, DraftRun> runs) {
        var told = new LinkedHashMap<String, Object>(Map.of("start", span.start(), "end", span.end()));
        if (span.origin() instanceof Origin.Draft(var id)) {
            told.put("run", id);
            Optional.ofNullable(runs.get(id)).ifPresent(run -> {
                told.put("model", run.model());
                told.put("at", run.at().toString());
                told.put("prompt", run.prompt());
            });
        }
        return told;
    }
}
