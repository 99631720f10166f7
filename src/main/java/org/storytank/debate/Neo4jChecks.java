package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;

/** Kept in Neo4j as {@code (:Person)-[:CHECKED]->(:ClaimCheck:Remark {id, finding, reason, at})-[:CHECKS]->(:Claim)}. */
@Component
class Neo4jChecks implements Checks {

    /** Of the claim {@code text}, as it is worded today. */
    static final String OF_TEXT = """
            COLLECT {
                MATCH (text)<-[:CHECKS]-(check:ClaimCheck)
                WHERE check.at >= text.wordedAt
                OPTIONAL MATCH (checker:Person)-[:CHECKED]->(check)
                RETURN check {.id, .finding, .reason, .reasonOrigins, .at, by: checker {.id, .name, .hue}}
                ORDER BY check.at, checker.id
              }""";

    // A report of what they found before finds what they say now; what is held stays as it was.
    private static final String KEEP = """
            MATCH (claim:Claim {id: $claim}), (person:Person {id: $by})
            SET claim.touchedAt = $now
            WITH claim, person,
                 CASE WHEN NOT claim:Claim OR claim.withdrawnAt IS NOT NULL OR claim.splitAt IS NOT NULL THEN 'GONE'
                      WHEN claim.wordedAt <> $worded THEN 'REWORDED'
                      WHEN coalesce(claim.kind, '') <> 'FACT' THEN 'NO_FACT'
                      WHEN NOT EXISTS { (claim)-[:CITES]->(:Citation) } THEN 'NO_SOURCE'
                      ELSE 'KEPT' END AS outcome
            OPTIONAL MATCH (person)-[:CHECKED]->(before:ClaimCheck)-[:CHECKS]->(claim)
            FOREACH (_ IN CASE WHEN before IS NOT NULL AND outcome = 'KEPT' THEN [1] ELSE [] END |
              SET before.finding = $finding, before.reason = $reason, before.reasonOrigins = $origins, before.at = $now)
            FOREACH (_ IN CASE WHEN before IS NULL AND outcome = 'KEPT' THEN [1] ELSE [] END |
              CREATE (person)-[:CHECKED]->(:ClaimCheck:Remark {id: $id, finding: $finding, reason: $reason, reasonOrigins: $origins, at: $now})-[:CHECKS]->(claim))
            RETURN outcome
            """;

    private static final String TAKE_BACK = """
            MATCH (:Person {id: $by})-[:CHECKED]->(check:ClaimCheck)-[:CHECKS]->(:Claim {id: $claim})
            DETACH DELETE check
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $person})-[:CHECKED]->(check)-[:CHECKS]->(claim)
            RETURN {text: check.reason, origins: check.reasonOrigins} AS reason,
                   {claim: claim.id, finding: toLower(check.finding), at: toString(check.at)} AS found
            ORDER BY check.at
            """;

    private final Driver driver;
    private final Neo4jOwnWords own;

    Neo4jChecks(Driver driver, Neo4jOwnWords own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public Outcome keep(ClaimId claim, Instant worded, Finding finding, LabelledText reason, PersonId by, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of(
                "claim", claim.value(),
                "worded", worded.atZone(UTC),
                "id", Ids.next(),
                "finding", finding.name(),
                "reason", reason.text(),
                "by", by.value(),
                "now", now.atZone(UTC)));
        parameters.put("origins", Neo4jOrigins.of(reason, by));
        return records(KEEP, parameters).stream()
                .map(row -> Outcome.valueOf(row.get("outcome").asString()))
                .findFirst()
                .orElse(Outcome.GONE);
    }

    @Override
    public void takeBack(ClaimId claim, PersonId by) {
        records(TAKE_BACK, Map.of("claim", claim.value(), "by", by.value()));
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> own.with(row.get("found"), Map.of("reason", row.get("reason")), person))
                .toList();
    }

    static ClaimCheck toCheck(Value check) {
        var by = check.get("by");
        return new ClaimCheck(
                new RemarkId(check.get("id").asString()),
                Neo4jClaims.author(by),
                Finding.valueOf(check.get("finding").asString()),
                Neo4jOrigins.read(check.get("reason"), check.get("reasonOrigins"), by.isNull() ? by : by.get("id")),
                Neo4jClaims.instant(check.get("at")));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
