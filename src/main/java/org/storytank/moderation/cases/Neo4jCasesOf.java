package org.storytank.moderation.cases;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/** What one person reported, was told and contested, kept in Neo4j. */
@Component
class Neo4jCasesOf {

    private static final String REPORTS = """
            MATCH (:Person {id: $person})-[:REPORTED]->(report:Report)
            RETURN {reason: toLower(report.reason), note: report.note, at: toString(report.at)} AS one ORDER BY report.at
            """;

    private static final String DECISIONS = """
            MATCH (decision:Decision)-[:TOLD]->(person:Person {id: $person})
            OPTIONAL MATCH (person)-[:CONTESTED]->(appeal:Appeal)-[:AGAINST]->(decision)
            RETURN {outcome: toLower(decision.outcome), reason: toLower(decision.ground), facts: decision.facts, at: toString(decision.at),
                    standing: toLower(decision.standing), contested: coalesce(appeal.text, ''), answer: coalesce(appeal.reasons, '')} AS one
            ORDER BY decision.at
            """;

    private static final String FORGET = """
            MATCH (:Person {id: $person})-[:REPORTED|CONTESTED]->(written:Report|Appeal)
            SET written.note = CASE WHEN written:Report THEN '' END, written.text = CASE WHEN written:Appeal THEN '' END
            """;

    private final Driver driver;

    Neo4jCasesOf(Driver driver) {
        this.driver = driver;
    }

    List<Map<String, Object>> reports(PersonId person) {
        return all(REPORTS, person);
    }

    List<Map<String, Object>> decisions(PersonId person) {
        return all(DECISIONS, person);
    }

    /** What they wrote to report and to contest; that they did stays, as nobody's. */
    void forgetWords(PersonId person) {
        rows(FORGET, person);
    }

    private List<Map<String, Object>> all(String cypher, PersonId person) {
        return rows(cypher, person).stream().map(row -> row.get("one").asMap()).toList();
    }

    private List<Record> rows(String cypher, PersonId person) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("person", person.value()))
                .execute()
                .records();
    }
}
