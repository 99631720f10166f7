package org.storytank.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The personal records kept in Neo4j. */
@Component
class Neo4jPersonalRecords implements PersonalRecords {

    private static final String OF = """
            MATCH (person:Person {id: $person})
            RETURN person.name AS name, person.arrivedAt AS arrivedAt, person.seenAt AS seenAt,
                   coalesce(person.host, false) AS host,
                   COLLECT { MATCH (person)-[:SIGNS_IN_BY]->(key:GuestKey) RETURN key {.madeAt, .usedAt} } AS devices,
                   COLLECT { MATCH (person)-[:SIGNS_IN_BY]->(token:ApiToken)
                             RETURN token {.label, .madeAt, .usedAt, .expiresAt} } AS tokens,
                   EXISTS { (person)-[:SIGNS_IN_BY]->(:RecoveryKey) } AS threeWords,
                   COLLECT { MATCH (person)-[may:MAY]->(place)
                             RETURN {place: place.id, role: may.role, since: may.since} } AS roles
            """;

    private static final String LOCK = """
            MATCH (person:Person {id: $person})
            OPTIONAL MATCH (person)-[:SIGNS_IN_BY|INVITED_BY_LINK]->(way)
            DETACH DELETE way
            """;

    private static final String REMOVE = "MATCH (person:Person {id: $person}) DETACH DELETE person";

    private final Driver driver;

    Neo4jPersonalRecords(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return ask(OF, person).stream()
                .findFirst()
                .<Map<String, Object>>map(row -> new LinkedHashMap<>(row.asMap(Neo4jPersonalRecords::plain)))
                .orElseThrow(() -> new Unknown("person"));
    }

    @Override
    public void lock(PersonId person) {
        ask(LOCK, person);
    }

    @Override
    public void remove(PersonId person) {
        ask(REMOVE, person);
    }

    private static Object plain(Value value) {
        return switch (value.type().name()) {
            case "DATE_TIME" -> value.asZonedDateTime().toInstant();
            case "MAP" -> value.asMap(Neo4jPersonalRecords::plain);
            case "NULL" -> "";
            default ->
                value.type().name().startsWith("LIST") ? value.asList(Neo4jPersonalRecords::plain) : value.asObject();
        };
    }

    private List<Record> ask(String cypher, PersonId person) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("person", person.value()))
                .execute()
                .records();
    }
}
