package org.storytank.moderation.cases;

import static org.storytank.moderation.cases.Neo4jCaseValues.stored;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** The queue kept in Neo4j: open cases in the order in which they are looked at; {@code (:Person)-[:PASSED]->(:Case)} looks at them last. */
@Component
class Neo4jQueue implements Queue {

    private static final String WAITING = """
            MATCH (case:Case) WHERE case.open IS NOT NULL AND EXISTS { (:Person {id: $for})-[:PASSED]->(case) } = $passed
            WITH case
            ORDER BY coalesce(case.escalated, false) DESC, case.urgency >= $danger DESC, coalesce(case.trusted, false) DESC,
                     case.place IS NOT NULL AND case.openedAt > $roomsFirst, case.urgency DESC, case.openedAt, case.id
            LIMIT $atMost
            RETURN %s AS case
            """.formatted(CaseCypher.CASE);

    private static final String WAITING_IN = """
            MATCH (case:Case {place: $place})
            WHERE case.open IS NOT NULL AND NOT coalesce(case.escalated, false) AND NOT EXISTS { (case)<-[:HOLDS]-(:Person) }
            WITH case ORDER BY case.urgency DESC, case.openedAt, case.id LIMIT $atMost
            RETURN %s AS case
            """.formatted(CaseCypher.CASE);

    private static final String DECIDED = """
            MATCH (decision:Decision) WHERE NOT decision.standing IN ['PROPOSED', 'DECLINED']
            WITH decision ORDER BY decision.at DESC, decision.id LIMIT $atMost
            MATCH (decision)-[:ABOUT]->(case:Case)
            RETURN case.id AS of, %s AS decision
            """.formatted(CaseCypher.DECISION);

    private static final String PASS = """
            MATCH (case:Case {id: $id}), (person:Person {id: $by})
            WHERE case.open IS NOT NULL AND NOT EXISTS { (person)-[:HOLDS]->(case) }
            MERGE (person)-[:PASSED]->(case)
            RETURN case.id AS id
            """;

    private static final String HANDLED = """
            MATCH (person:Person {id: $person})
            RETURN COUNT { MATCH (person)-[:DECIDED]->(decision:Decision) WHERE decision.at > $since }
                   + COUNT { (person)-[:HOLDS]->(:Case) } AS handled
            """;

    private final Driver driver;

    Neo4jQueue(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Case> waiting(PersonId moderator, boolean passed, Instant roomsFirst, int atMost) {
        return rows(
                        WAITING,
                        Map.of(
                                "for",
                                moderator.value(),
                                "passed",
                                passed,
                                "roomsFirst",
                                stored(roomsFirst),
                                "danger",
                                Ground.DANGER,
                                "atMost",
                                atMost))
                .stream()
                .map(row -> Neo4jCaseValues.toCase(row.get("case")))
                .toList();
    }

    @Override
    public List<Case> waitingIn(PlaceId place, int atMost) {
        return rows(WAITING_IN, Map.of("place", place.value(), "atMost", atMost)).stream()
                .map(row -> Neo4jCaseValues.toCase(row.get("case")))
                .toList();
    }

    @Override
    public List<Decided> decided(int atMost) {
        return rows(DECIDED, Map.of("atMost", atMost)).stream()
                .map(row -> new Decided(
                        new CaseId(row.get("of").asString()), Neo4jCaseValues.toDecision(row.get("decision"))))
                .toList();
    }

    @Override
    public boolean pass(CaseId id, PersonId by) {
        return !rows(PASS, Map.of("id", id.value(), "by", by.value())).isEmpty();
    }

    @Override
    public int handledBy(PersonId moderator, Instant since) {
        return rows(HANDLED, Map.of("person", moderator.value(), "since", stored(since)))
                .getFirst()
                .get("handled")
                .asInt();
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
