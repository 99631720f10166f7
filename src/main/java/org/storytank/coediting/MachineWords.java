package org.storytank.coediting;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.storytank.coediting.authorship.DraftRuns;
import org.storytank.coediting.authorship.MachineText;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.LabelledText.Span;
import org.storytank.provenance.Origin;

/**
 * The words of machines for features whose texts are not live documents: kept with the run that wrote them, and known again in whatever
 * people bring. Nobody's right is asked here; whoever keeps words asked whether they may.
 */
@Component
public class MachineWords {

    private final DraftRuns runs;
    private final MachineText machines;

    MachineWords(DraftRuns runs, MachineText machines) {
        this.runs = runs;
        this.machines = machines;
    }

    /**
     * Keeps what a run answered, so that it is known wherever it turns up. Again with the same words changes nothing.
     *
     * @param where the place that asked, whose end is the end of these words
     * @throws IllegalStateException when the run is known with other words, from elsewhere, or asked for by somebody else
     */
    public void keep(String where, DraftRun run, String answer) {
        runs.keep(where, run, answer);
    }

    /** The text with the machines' words that were brought into it. Asks the database when it is long enough to hold some. */
    public LabelledText labelled(LabelledText text) {
        return text.known(machines.in(text.text()).stream()
                .map(found -> new Span(found.start(), found.end() - found.start(), new Origin.Draft(found.run())))
                .toList());
    }

    /** The runs by their ids, as far as they are known. */
    public Map<String, DraftRun> runs(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : runs.find(ids).stream().collect(Collectors.toMap(DraftRun::id, run -> run));
    }

    /** Forgets the words of everything that was answered for this place; that there was a run stays known. */
    public void forget(String where) {
        runs.forgetWordsFor(where);
    }
}
