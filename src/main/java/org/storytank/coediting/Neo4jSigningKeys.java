package org.storytank.coediting;

import java.security.SecureRandom;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** The keys kept in Neo4j, so that tickets outlive a restart. */
@Component
class Neo4jSigningKeys implements SigningKeys {

    private static final String KEY = """
            MERGE (key:SigningKey {name: $name})
            ON CREATE SET key.bytes = $fresh
            RETURN key.bytes AS bytes
            """;

    private final Driver driver;

    Neo4jSigningKeys(Driver driver) {
        this.driver = driver;
    }

    @Override
    public byte[] named(String name) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        return driver.executableQuery(KEY)
                .withParameters(Map.of("name", name, "fresh", fresh))
                .execute()
                .records()
                .getFirst()
                .get("bytes")
                .asByteArray();
    }
}
