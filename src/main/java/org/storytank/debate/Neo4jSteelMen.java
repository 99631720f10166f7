package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;

/** Kept in Neo4j as {@code (:Person)-[:PUT]->(:SteelMan:Remark {id, times, text, at, answer})-[:PUTS]->(:Claim)}. */
@Component
class Neo4jSteelMen implements SteelMen {

    /** Of the claim {@code text}, as it is worded today. */
    static final String OF_TEXT = """
            COLLECT {
                MATCH (text)<-[:PUTS]-(fair:SteelMan)
                WHERE fair.at >= text.wordedAt
                OPTIONAL MATCH (putter:Person)-[:PUT]->(fair)
                RETURN fair {.id, .times, .text, .origins, .at, .answer, by: putter {.id, .name, .hue}}
                ORDER BY fair.at, fair.id
              }""";

    // A report of what they put before finds what they say now; what is held stays as it was.
    private static final String PUT = """
            MATCH (claim:Claim {id: $claim}), (person:Person {id: $by})
            SET claim.touchedAt = $now
            WITH claim, person
            WHERE claim:Claim AND claim.withdrawnAt IS NULL AND claim.splitAt IS NULL
            OPTIONAL MATCH (person)-[:PUT]->(before:SteelMan)-[:PUTS]->(claim)
            FOREACH (_ IN CASE WHEN before IS NULL THEN [] ELSE [1] END |
              SET before.text = $text, before.origins = $origins, before.at = $now, before.times = coalesce(before.times, 1) + 1
              REMOVE before.answer)
            FOREACH (_ IN CASE WHEN before IS NULL THEN [1] ELSE [] END |
              CREATE (person)-[:PUT]->(:SteelMan:Remark {id: $id, text: $text, origins: $origins, at: $now})-[:PUTS]->(claim))
            RETURN coalesce(before.id, $id) AS id, before.times AS times
            """;

    private static final String CLAIM_OF = """
            MATCH (fair:SteelMan {id: $id})-[:PUTS]->(claim:Claim)
            WHERE coalesce(fair.times, 1) = $times
            RETURN claim.id AS id
            """;

    private static final String ANSWER = """
            MATCH (fair:SteelMan {id: $id})
            WHERE coalesce(fair.times, 1) = $times
            SET fair.answer = $yes
            """;

    private static final String TAKE_BACK = """
            MATCH (:Person {id: $by})-[:PUT]->(fair:SteelMan)-[:PUTS]->(:Claim {id: $claim})
            DETACH DELETE fair
            """;

    private static final String IS_ACCEPTED = """
            MATCH (:Person {id: $by})-[:PUT]->(fair:SteelMan {answer: true})-[:PUTS]->(claim:Claim {id: $claim})
            WHERE fair.at >= claim.wordedAt
            RETURN fair.id AS id
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $person})-[:PUT]->(fair)-[:PUTS]->(claim)
            RETURN fair {.text, .origins} AS words, {claim: claim.id, at: toString(fair.at), accepted: coalesce(fair.answer, false)} AS put
            ORDER BY fair.at
            """;

    private final Driver driver;
    private final Neo4jOwnWords own;

    Neo4jSteelMen(Driver driver, Neo4jOwnWords own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public Optional<SteelManId> put(ClaimId claim, LabelledText words, PersonId by, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of(
                "claim",
                claim.value(),
                "id",
                Ids.next(),
                "text",
                words.text(),
                "by",
                by.value(),
                "now",
                now.atZone(UTC)));
        parameters.put("origins", Neo4jOrigins.of(words, by));
        return records(PUT, parameters).stream().map(Neo4jSteelMen::id).findFirst();
    }

    @Override
    public Optional<ClaimId> claimOf(SteelManId id) {
        return records(CLAIM_OF, Map.of("id", id.remark().value(), "times", id.times())).stream()
                .map(row -> new ClaimId(row.get("id").asString()))
                .findFirst();
    }

    @Override
    public void answer(SteelManId id, boolean yes) {
        records(ANSWER, Map.of("id", id.remark().value(), "times", id.times(), "yes", yes));
    }

    @Override
    public void takeBack(ClaimId claim, PersonId by) {
        records(TAKE_BACK, Map.of("claim", claim.value(), "by", by.value()));
    }

    @Override
    public boolean isAccepted(PersonId by, ClaimId claim) {
        return !records(IS_ACCEPTED, Map.of("by", by.value(), "claim", claim.value()))
                .isEmpty();
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> own.with(row.get("put"), Map.of("", row.get("words")), person))
                .toList();
    }

    /** @param fair with its {@code id} and its {@code times} */
    static SteelManId id(MapAccessor fair) {
        return SteelManId.of(
                new RemarkId(fair.get("id").asString()), fair.get("times").asInt(1));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
