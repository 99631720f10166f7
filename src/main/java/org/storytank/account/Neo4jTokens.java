package org.storytank.account;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.graph.WarmUp;

/** The tokens kept in Neo4j: {@code (:Person)-[:SIGNS_IN_BY]->(:ApiToken {hash, label, madeAt, usedAt, expiresAt})}. */
@Component
class Neo4jTokens implements Tokens, WarmUp {

    private static final Duration EXACT_ENOUGH = Duration.ofHours(1);

    private static final String NOT_OVER =
            "token.usedAt > $silentSince AND (token.expiresAt IS NULL OR token.expiresAt > $now)";

    // Writing to the person first locks them: two requests at once cannot pass the limit together.
    private static final String ADD = """
            MATCH (person:Person {id: $person})
            SET person.tokenAt = $now
            WITH person
            CALL (person) {
                MATCH (person)-[:SIGNS_IN_BY]->(token:ApiToken) WHERE NOT (%s)
                DETACH DELETE token
            }
            WITH person, COUNT { (person)-[:SIGNS_IN_BY]->(:ApiToken) } < $most AS room
            FOREACH (_ IN CASE WHEN room THEN [1] ELSE [] END |
                CREATE (person)-[:SIGNS_IN_BY]->(:ApiToken {id: $id, hash: $hash, label: $label, madeAt: $now,
                                                            usedAt: $now, expiresAt: $expiresAt}))
            RETURN room
            """.formatted(NOT_OVER);

    private static final String OF = """
            MATCH (:Person {id: $person})-[:SIGNS_IN_BY]->(token:ApiToken) WHERE %s
            RETURN token.id AS id, token.label AS label, token.madeAt AS madeAt, token.usedAt AS usedAt,
                   token.expiresAt AS expiresAt
            ORDER BY token.madeAt, token.id
            """.formatted(NOT_OVER);

    private static final String RECOGNISE = """
            MATCH (person:Person)-[:SIGNS_IN_BY]->(token:ApiToken {hash: $hash}) WHERE %s
            RETURN person.id AS id, person.name AS name, person.hue AS hue, person.host AS host,
                   token.usedAt < $exactEnough AS stale
            """.formatted(NOT_OVER);

    private static final String USED = """
            MATCH (person:Person)-[:SIGNS_IN_BY]->(token:ApiToken {hash: $hash})
            SET token.usedAt = $now, person.seenAt = $now
            """;

    private static final String REMOVE = """
            MATCH (:Person {id: $person})-[:SIGNS_IN_BY]->(token:ApiToken {id: $id})
            DETACH DELETE token
            RETURN 1
            """;

    private final Driver driver;

    Neo4jTokens(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Outcome add(PersonId person, ApiToken token, String hash, int most, Over over) {
        var parameters = parameters(over);
        parameters.putAll(
                Map.of("person", person.value(), "id", token.id(), "hash", hash, "label", token.label(), "most", most));
        parameters.put("expiresAt", token.expiresAt().map(at -> at.atZone(UTC)).orElse(null));
        return ask(ADD, parameters).stream()
                .findFirst()
                .map(row -> row.get("room").asBoolean() ? Outcome.KEPT : Outcome.TOO_MANY)
                .orElse(Outcome.NO_SUCH_PERSON);
    }

    @Override
    public List<ApiToken> of(PersonId person, Over over) {
        var parameters = parameters(over);
        parameters.put("person", person.value());
        return ask(OF, parameters).stream().map(Neo4jTokens::toToken).toList();
    }

    @Override
    public Optional<Person> recognise(String hash, Over over) {
        var parameters = parameters(over);
        parameters.put("hash", hash);
        parameters.put("exactEnough", over.now().minus(EXACT_ENOUGH).atZone(UTC));
        return ask(RECOGNISE, parameters).stream().findFirst().map(row -> {
            if (row.get("stale").asBoolean()) {
                ask(USED, parameters);
            }
            return Neo4jPeople.toPerson(row);
        });
    }

    @Override
    public boolean remove(PersonId person, String id) {
        return !ask(REMOVE, new HashMap<>(Map.of("person", person.value(), "id", id)))
                .isEmpty();
    }

    @Override
    public void run() {
        recognise("", new Over(Instant.EPOCH, Instant.EPOCH));
    }

    private static Map<String, @Nullable Object> parameters(Over over) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("now", over.now().atZone(UTC));
        parameters.put("silentSince", over.silentSince().atZone(UTC));
        return parameters;
    }

    private List<Record> ask(String cypher, Map<String, @Nullable Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static ApiToken toToken(Record row) {
        return new ApiToken(
                row.get("id").asString(),
                row.get("label").asString(),
                row.get("madeAt").asZonedDateTime().toInstant(),
                row.get("usedAt").asZonedDateTime().toInstant(),
                Optional.of(row.get("expiresAt"))
                        .filter(value -> !value.isNull())
                        .map(value -> value.asZonedDateTime().toInstant()));
    }
}
