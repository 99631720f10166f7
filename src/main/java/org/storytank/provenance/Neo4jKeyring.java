package org.storytank.provenance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The keys kept in Neo4j: in its backups they outlive the machine. */
@Component
class Neo4jKeyring implements Keyring {

    // One node that everybody locks, so that two first starts make one key.
    private static final String CURRENT = """
            MERGE (ring:ProvenanceKeyring {only: true})
            SET ring.asked = true
            WITH ring
            CALL (ring) {
              OPTIONAL MATCH (ring)-[:SIGNS_WITH]->(key:ProvenanceKey)
              RETURN key
            }
            FOREACH (_ IN CASE WHEN key IS NULL THEN [1] ELSE [] END |
                CREATE (ring)-[:SIGNS_WITH]->(:ProvenanceKey {kid: $kid, x: $x, secret: $secret, since: $now}))
            WITH ring
            MATCH (ring)-[:SIGNS_WITH]->(key:ProvenanceKey)
            RETURN key.x AS x, key.secret AS secret
            """;

    private static final String ROTATE = """
            MERGE (ring:ProvenanceKeyring {only: true})
            SET ring.asked = true
            WITH ring
            OPTIONAL MATCH (ring)-[with:SIGNS_WITH]->(old:ProvenanceKey)
            REMOVE old.secret
            DELETE with
            WITH ring, collect(old.x) AS before
            CREATE (ring)-[:SIGNS_WITH]->(:ProvenanceKey {kid: $kid, x: $x, secret: $secret, since: $now})
            RETURN before
            """;

    private static final String ALL = """
            MATCH (key:ProvenanceKey)
            RETURN key.x AS x, key.since AS since, EXISTS { (key)<-[:SIGNS_WITH]-() } AS current
            ORDER BY since DESC, current DESC
            """;

    private final Driver driver;

    Neo4jKeyring(Driver driver) {
        this.driver = driver;
    }

    @Override
    public KeyPair current(KeyPair fresh, Instant now) {
        var row = driver.executableQuery(CURRENT)
                .withParameters(values(fresh, now))
                .execute()
                .records()
                .getFirst();
        return new KeyPair(
                new PublicKey(row.get("x").asString()), row.get("secret").asByteArray());
    }

    @Override
    public Optional<PublicKey> rotate(KeyPair fresh, Instant now) {
        return driver.executableQuery(ROTATE).withParameters(values(fresh, now)).execute().records().stream()
                .flatMap(row -> row.get("before").asList(Value::asString).stream())
                .findFirst()
                .map(PublicKey::new);
    }

    @Override
    public List<Published> all() {
        return driver.executableQuery(ALL).execute().records().stream()
                .map(row -> new Published(
                        new PublicKey(row.get("x").asString()),
                        row.get("since").asOffsetDateTime().toInstant(),
                        row.get("current").asBoolean()))
                .toList();
    }

    private static Map<String, Object> values(KeyPair key, Instant now) {
        return Map.of(
                "kid",
                key.open().kid(),
                "x",
                key.open().x(),
                "secret",
                key.secret(),
                "now",
                now.atOffset(ZoneOffset.UTC));
    }
}
