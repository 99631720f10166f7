package org.storytank.account;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.graph.Ids;
import org.storytank.graph.WarmUp;

/** The people kept in Neo4j: {@code (:Person)-[:SIGNS_IN_BY]->(:GuestKey)}. */
@Component
class Neo4jPeople implements People, WarmUp {

    private static final String PERSON =
            "RETURN person.id AS id, person.name AS name, person.hue AS hue, person.host AS host";

    // People who arrive one after the other get different colours.
    private static final String ADD = """
            MATCH (anybody:Person)
            WITH count(anybody) AS people
            CREATE (person:Person {id: $id, name: $name, nameKey: $nameKey, hue: people % 8, host: false,
                                   arrivedAt: $now, seenAt: $now})
            CREATE (person)-[:SIGNS_IN_BY]->(:GuestKey {hash: $hash, madeAt: $now, usedAt: $now})
            """ + PERSON;

    private static final String FIND = """
            MATCH (person:Person {id: $id})
            """ + PERSON;

    private static final String RECOGNISE = """
            MATCH (person:Person)-[:SIGNS_IN_BY]->(key:GuestKey {hash: $hash})
            WHERE key.usedAt > $since
            SET key.usedAt = $now, person.seenAt = $now
            """ + PERSON;

    private static final String NAMES_IN_USE = """
            MATCH (person:Person)
            WHERE (person.nameKey = $root OR person.nameKey STARTS WITH $root + ' ')
              AND person.seenAt > $since AND person.id <> $besides
            RETURN person.nameKey AS nameKey
            """;

    private static final String RENAME = """
            MATCH (person:Person {id: $id})
            SET person.name = $name, person.nameKey = $nameKey
            """ + PERSON;

    private static final String ADD_KEY = """
            MATCH (person:Person {id: $id})
            SET person.seenAt = $now
            CREATE (person)-[:SIGNS_IN_BY]->(:GuestKey {hash: $hash, madeAt: $now, usedAt: $now})
            """;

    private static final String REMOVE_KEY = "MATCH (key:GuestKey {hash: $hash}) DETACH DELETE key";

    private final Driver driver;

    Neo4jPeople(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Person add(DisplayName name, String keyHash, Instant now) {
        var parameters = Map.<String, Object>of(
                "id", Ids.next(), "name", name.value(), "nameKey", name.key(), "hash", keyHash, "now", now.atZone(UTC));
        return one(ADD, parameters).orElseThrow();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return one(FIND, Map.of("id", id.value()));
    }

    @Override
    public Optional<Person> recognise(String keyHash, Instant since, Instant now) {
        return one(RECOGNISE, Map.of("hash", keyHash, "since", since.atZone(UTC), "now", now.atZone(UTC)));
    }

    @Override
    public Set<String> namesInUse(String root, Instant since, PersonId besides) {
        return driver
                .executableQuery(NAMES_IN_USE)
                .withParameters(Map.of("root", root, "since", since.atZone(UTC), "besides", besides.value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("nameKey").asString())
                .collect(toSet());
    }

    @Override
    public Optional<Person> rename(PersonId id, DisplayName name) {
        return one(RENAME, Map.of("id", id.value(), "name", name.value(), "nameKey", name.key()));
    }

    @Override
    public void addKey(PersonId id, String keyHash, Instant now) {
        driver.executableQuery(ADD_KEY)
                .withParameters(Map.of("id", id.value(), "hash", keyHash, "now", now.atZone(UTC)))
                .execute();
    }

    @Override
    public void removeKey(String keyHash) {
        driver.executableQuery(REMOVE_KEY)
                .withParameters(Map.of("hash", keyHash))
                .execute();
    }

    @Override
    public void run() {
        recognise("", Instant.EPOCH, Instant.EPOCH);
        find(new PersonId("nobody"));
    }

    private Optional<Person> one(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(Neo4jPeople::toPerson)
                .findFirst();
    }

    static Person toPerson(Record row) {
        return new Person(
                new PersonId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("hue").asInt(),
                row.get("host").asBoolean(false));
    }
}
