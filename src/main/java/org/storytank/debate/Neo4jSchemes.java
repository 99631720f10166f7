package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Kinds of argument kept in Neo4j, with the step: {@code (:Argument {scheme})}. So they go along with it wherever it goes. */
@Component
class Neo4jSchemes implements Schemes {

    private static final String CHOOSE = """
            MATCH (claim:Claim {id: $claim})
            SET claim.touchedAt = $now
            WITH claim
            WHERE claim:Claim AND claim.withdrawnAt IS NULL AND claim.splitAt IS NULL
            MATCH (claim)-[:PREMISE_OF]->(argument:Argument)
            WHERE coalesce(argument.scheme, '') <> $scheme
            SET argument.scheme = CASE $scheme WHEN '' THEN null ELSE $scheme END
            RETURN argument.id AS id
            """;

    private final Driver driver;

    Neo4jSchemes(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean choose(ClaimId claim, Optional<ArgumentScheme> scheme, Instant now) {
        var parameters = Map.<String, Object>of(
                "claim", claim.value(), "scheme", scheme.map(Enum::name).orElse(""), "now", now.atZone(UTC));
        return !driver.executableQuery(CHOOSE)
                .withParameters(parameters)
                .execute()
                .records()
                .isEmpty();
    }
}
