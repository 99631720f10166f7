package org.storytank.moderation.cases;

import static org.storytank.moderation.cases.Neo4jCaseValues.stored;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;
import org.storytank.moderation.log.Act;

/** Moderators' notes kept in Neo4j: {@code (:Person)-[:NOTED]->(:CaseNote {kind, text, outcome, at})-[:ON]->(:Case {asked, escalated})}. */
@Component
class Neo4jNotes implements Notes {

    private static final String CREATE = """
            CREATE (person)-[:NOTED]->(:CaseNote {id: $note, kind: $kind, text: $text, outcome: $outcome, at: $now})-[:ON]->(case)
            """;

    private static final String THEIRS = """
            MATCH (case:Case {id: $id}), (person:Person {id: $by})
            SET case.touchedAt = $now
            WITH case, person WHERE case.open IS NOT NULL AND EXISTS { (person)-[:HOLDS]->(case) }
            """;

    private static final String NOTE = THEIRS + """
              AND COUNT { (:CaseNote)-[:ON]->(case) } < $atMost
            """ + CREATE + "RETURN case.id AS id";

    private static final String ASK = THEIRS + """
              AND NOT coalesce(case.asked, false)
            SET case.asked = true
            """ + CREATE + "RETURN case.id AS id, case.kind AS kind";

    private static final String ADVISE = """
            MATCH (case:Case {id: $id}), (person:Person {id: $by})
            SET case.touchedAt = $now
            WITH case, person WHERE case.open IS NOT NULL AND case.asked AND NOT EXISTS { (person)-[:HOLDS]->(case) }
            SET case.asked = false
            """ + CREATE + "RETURN case.id AS id, case.kind AS kind";

    private static final String ESCALATE = THEIRS + """
              AND NOT coalesce(case.escalated, false)
            SET case.escalated = true, case.asked = false
            """ + CREATE + """
            WITH case
            CALL (case) { MATCH (case)<-[held:HOLDS]-() DELETE held }
            RETURN case.id AS id, case.kind AS kind
            """;

    private final Driver driver;
    private final Neo4jActs acts;

    Neo4jNotes(Driver driver, Neo4jActs acts) {
        this.driver = driver;
        this.acts = acts;
    }

    /** Of a note the public log tells nothing: nothing was done. */
    @Override
    public boolean note(CaseId id, PersonId by, String text, Instant now, int atMost) {
        var parameters = note(Note.Kind.NOTE, id, by, text, now);
        parameters.put("atMost", atMost);
        return !driver.executableQuery(NOTE)
                .withParameters(parameters)
                .execute()
                .records()
                .isEmpty();
    }

    @Override
    public boolean ask(CaseId id, PersonId by, String text, Instant now) {
        return acts.done(Act.OPINION_ASKED, "", ASK, note(Note.Kind.ASKED, id, by, text, now), now);
    }

    @Override
    public boolean advise(CaseId id, PersonId by, Outcome outcome, String text, Instant now) {
        var parameters = note(Note.Kind.OPINION, id, by, text, now);
        parameters.put("outcome", outcome.name());
        return acts.done(Act.OPINION_GIVEN, "", ADVISE, parameters, now);
    }

    @Override
    public boolean escalate(CaseId id, PersonId by, String text, Instant now) {
        return acts.done(Act.ESCALATED, "", ESCALATE, note(Note.Kind.ESCALATED, id, by, text, now), now);
    }

    private static Map<String, Object> note(Note.Kind kind, CaseId id, PersonId by, String text, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of(
                "note", Ids.next(),
                "kind", kind.name(),
                "id", id.value(),
                "by", by.value(),
                "text", text,
                "now", stored(now)));
        parameters.put("outcome", null);
        return parameters;
    }
}
