package org.storytank.debate;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/** What one person said in all rooms, kept in Neo4j. */
@Component
class Neo4jSaidBy {

    private static final String BY = """
            MATCH (:Person {id: $person})-[:STATED]->(claim:Claim)-[:STATED_IN]->(room:DebateRoom)-[:ASKS]->(thesis)
            RETURN thesis.text AS question, claim.text AS text, toString(claim.statedAt) AS statedAt,
                   COLLECT { MATCH (claim)-[:ONCE_SAID]->(wording) RETURN wording.text ORDER BY wording.number } AS earlier
            ORDER BY claim.statedAt
            """;

    private static final String ERASE_ALONE = """
            MATCH (person:Person {id: $person})-[:MAY {role: 'OWNER'}]->(room:DebateRoom)
            WHERE NOT EXISTS {
              MATCH (room)-[:INHERITS_ROLES_OF*0..3]->(place:Place)
              WHERE place.everyone IS NOT NULL OR EXISTS { (place)<-[:MAY]-(other:Person) WHERE other <> person }
            }
            OPTIONAL MATCH (room)<-[:STATED_IN]-(claim:Claim)
            OPTIONAL MATCH (claim)-[:ONCE_SAID|PREMISE_OF|CITES]->(part)
            WITH room, collect(DISTINCT claim) AS claims, collect(DISTINCT part) AS parts
            FOREACH (gone IN parts + claims + [room] | DETACH DELETE gone)
            """;

    private final Driver driver;

    Neo4jSaidBy(Driver driver) {
        this.driver = driver;
    }

    List<Map<String, Object>> by(PersonId person) {
        return ask(BY, person).stream().map(Record::asMap).toList();
    }

    void eraseRoomsNobodyElseMayRead(PersonId person) {
        ask(ERASE_ALONE, person);
    }

    private List<Record> ask(String cypher, PersonId person) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("person", person.value()))
                .execute()
                .records();
    }
}
