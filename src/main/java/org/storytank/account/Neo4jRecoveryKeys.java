package org.storytank.account;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** The recovery keys kept in Neo4j: {@code (:Person)-[:SIGNS_IN_BY]->(:RecoveryKey {hash, nameRoot})}. */
@Component
class Neo4jRecoveryKeys implements RecoveryKeys {

    private static final String SALT = """
            MERGE (salt:Salt {of: 'RecoveryKey'})
            ON CREATE SET salt.value = $fresh
            RETURN salt.value AS value
            """;

    private static final String HAS = "RETURN EXISTS { (:Person {id: $person})-[:SIGNS_IN_BY]->(:RecoveryKey) } AS has";

    // Writing to the person first locks them: two pages of one person cannot both show a first key.
    private static final String KEEP = """
            MATCH (person:Person {id: $person})
            SET person.keyAt = $now
            WITH person, CASE
                WHEN EXISTS { (:RecoveryKey {hash: $hash}) } THEN 'HASH_IN_USE'
                WHEN $first AND EXISTS { (person)-[:SIGNS_IN_BY]->(:RecoveryKey) } THEN 'HAS_ONE'
                ELSE 'KEPT' END AS outcome
            CALL (person, outcome) {
                WITH * WHERE outcome = 'KEPT'
                OPTIONAL MATCH (person)-[:SIGNS_IN_BY]->(old:RecoveryKey)
                DETACH DELETE old
                CREATE (person)-[:SIGNS_IN_BY]->(:RecoveryKey {hash: $hash, nameRoot: $nameRoot, madeAt: $now})
            }
            RETURN outcome
            """;

    private static final String REMOVE = """
            MATCH (:Person {id: $person})-[:SIGNS_IN_BY]->(key:RecoveryKey)
            DETACH DELETE key
            """;

    private static final String FIND = """
            MATCH (person:Person)-[:SIGNS_IN_BY]->(key:RecoveryKey {hash: $hash})
            RETURN person.id AS id, person.name AS name, person.hue AS hue, person.host AS host, key.nameRoot AS nameRoot
            """;

    private final Driver driver;

    Neo4jRecoveryKeys(Driver driver) {
        this.driver = driver;
    }

    @Override
    public String salt() {
        return ask(SALT, Map.of("fresh", Secret.fresh().value()))
                .getFirst()
                .get("value")
                .asString();
    }

    @Override
    public boolean has(PersonId person) {
        return ask(HAS, Map.of("person", person.value())).getFirst().get("has").asBoolean();
    }

    @Override
    public Outcome keep(PersonId person, String hash, String nameRoot, boolean first, Instant now) {
        var parameters = Map.<String, Object>of(
                "person", person.value(), "hash", hash, "nameRoot", nameRoot, "first", first, "now", now.atZone(UTC));
        return ask(KEEP, parameters).stream()
                .map(row -> Outcome.valueOf(row.get("outcome").asString()))
                .findFirst()
                .orElse(Outcome.NO_SUCH_PERSON);
    }

    @Override
    public void remove(PersonId person) {
        ask(REMOVE, Map.of("person", person.value()));
    }

    @Override
    public Optional<Owner> find(String hash) {
        return ask(FIND, Map.of("hash", hash)).stream()
                .map(row ->
                        new Owner(Neo4jPeople.toPerson(row), row.get("nameRoot").asString()))
                .findFirst();
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
