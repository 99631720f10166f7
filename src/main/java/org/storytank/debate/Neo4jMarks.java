package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/** Marks kept in Neo4j: {@code (:Person)-[:MARKED {reason, at}]->(:Claim)}. They go with the person, and with the claim. */
@Component
class Neo4jMarks implements Marks {

    private static final String SET = """
            MATCH (claim:Claim {id: $claim}), (person:Person {id: $by})
            SET claim.touchedAt = $now
            WITH claim, person,
                 CASE WHEN EXISTS { (person)-[:MARKED {reason: $reason}]->(claim) } THEN 'SAME'
                      WHEN COUNT { (person)-[:MARKED]->(claim) } >= $atMost THEN 'TOO_MANY'
                      ELSE 'MARKED' END AS outcome
            FOREACH (_ IN CASE outcome WHEN 'MARKED' THEN [1] ELSE [] END |
              CREATE (person)-[:MARKED {reason: $reason, at: $now}]->(claim))
            RETURN outcome
            """;

    private static final String TAKE_BACK = """
            MATCH (:Person {id: $by})-[mark:MARKED {reason: $reason}]->(:Claim {id: $claim})
            DELETE mark
            RETURN count(*) AS gone
            """;

    private static final String CLEAR = """
            MATCH (:Person)-[mark:MARKED]->(:Claim {id: $claim})
            DELETE mark
            RETURN count(*) AS gone
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $by})-[mark:MARKED]->(claim:Claim|HeldClaim|MergedClaim)
            RETURN claim.id AS claim, mark.reason AS reason, toString(mark.at) AS at
            ORDER BY mark.at
            """;

    private final Driver driver;

    Neo4jMarks(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Outcome set(ClaimId claim, PersonId by, ReviewReason reason, Instant now, int atMost) {
        var parameters = Map.<String, Object>of(
                "claim", claim.value(),
                "by", by.value(),
                "reason", reason.name(),
                "now", now.atZone(UTC),
                "atMost", atMost);
        return driver.executableQuery(SET).withParameters(parameters).execute().records().stream()
                .findFirst()
                .map(row -> Outcome.valueOf(row.get("outcome").asString()))
                .orElse(Outcome.SAME);
    }

    @Override
    public boolean takeBack(ClaimId claim, PersonId by, ReviewReason reason) {
        return gone(TAKE_BACK, Map.of("claim", claim.value(), "by", by.value(), "reason", reason.name()));
    }

    @Override
    public boolean clear(ClaimId claim) {
        return gone(CLEAR, Map.of("claim", claim.value()));
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return driver
                .executableQuery(TAKEN_ALONG)
                .withParameters(Map.of("by", person.value()))
                .execute()
                .records()
                .stream()
                .map(Record::asMap)
                .toList();
    }

    private boolean gone(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                        .withParameters(parameters)
                        .execute()
                        .records()
                        .getFirst()
                        .get("gone")
                        .asInt()
                > 0;
    }
}
