package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.StoredOrigins;

/** Scripts kept in Neo4j: {@code (:DebateRoom {scriptAt})-[:RUNS]->(:ScriptStep {number, phase, minutes, question, origins})}, numbered from 1. */
@Component
class Neo4jScripts implements Scripts {

    /** The script of a {@code room}. */
    static final String OF_ROOM = """
            {at: coalesce(room.scriptAt, 0),
             steps: COLLECT { MATCH (room)-[:RUNS]->(step:ScriptStep)
                              RETURN step {.number, .phase, .minutes, .question, .origins} }}""";

    private static final String PREPARE = """
            MATCH (room:DebateRoom {id: $room})
            SET room.scriptAt = 0
            WITH room
            CALL (room) {
              MATCH (room)-[:RUNS]->(before:ScriptStep)
              DETACH DELETE before
            }
            UNWIND $steps AS step
            CREATE (room)-[:RUNS]->(:ScriptStep {number: step.number, phase: step.phase, minutes: step.minutes,
                                                 question: step.question, origins: step.origins})
            """;

    private static final String NEXT = """
            MATCH (room:DebateRoom {id: $room})
            SET room.lock = true
            REMOVE room.lock
            WITH room
            WHERE coalesce(room.scriptAt, 0) = $from
            MATCH (room)-[:RUNS]->(step:ScriptStep {number: $from + 1})
            SET room.scriptAt = step.number, room.phase = step.phase,
                room.phaseUntil = CASE WHEN step.minutes IS NULL THEN null ELSE $now + duration({minutes: step.minutes}) END,
                room.phaseQuestion = step.question, room.phaseQuestionOrigins = step.origins
            RETURN step.number AS begun
            """;

    private final Driver driver;

    Neo4jScripts(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void prepare(RoomId room, List<ScriptStep> steps) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var step : steps) {
            var row = new HashMap<String, Object>(
                    Map.of("number", rows.size() + 1, "phase", step.phase().name()));
            row.put("minutes", step.minutes().orElse(null));
            row.put("question", step.question().map(LabelledText::text).orElse(null));
            row.put("origins", step.question().map(StoredOrigins::write).orElse(null));
            rows.add(row);
        }
        records(PREPARE, Map.of("room", room.value(), "steps", rows));
    }

    @Override
    public boolean next(RoomId room, int from, Instant now) {
        return !records(NEXT, Map.of("room", room.value(), "from", from, "now", now.atZone(UTC)))
                .isEmpty();
    }

    static Script toScript(Value script) {
        return new Script(
                script.get("steps").asList(step -> step).stream()
                        .sorted(Comparator.comparing(step -> step.get("number").asInt()))
                        .map(Neo4jScripts::toStep)
                        .toList(),
                script.get("at").asInt());
    }

    private static ScriptStep toStep(Value step) {
        return new ScriptStep(
                Phase.valueOf(step.get("phase").asString()),
                step.get("minutes").isNull()
                        ? Optional.empty()
                        : Optional.of(step.get("minutes").asInt()),
                question(step.get("question"), step.get("origins")));
    }

    /** What is asked in large type; empty when it is the question of the room. */
    static Optional<LabelledText> question(Value text, Value origins) {
        return text.isNull() ? Optional.empty() : Optional.of(Neo4jOrigins.read(text, origins));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
