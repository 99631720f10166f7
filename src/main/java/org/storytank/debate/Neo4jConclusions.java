package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;

/**
 * Conclusions kept in Neo4j: {@code (:Conclusion:Remark {id, number, agreed, divides, at})-[:CONCLUDES]->(:DebateRoom)}, written by
 * {@code (:Person)-[:CONCLUDED]->()}, {@code -[:RESTS_ON]->(:Claim)}, deciding as {@link Neo4jDecisions} says; {@code (:Person)-[:SIGNED]->(:Signature:Remark {id, agrees, why, at})-[:UNDER]->(:Conclusion)}. The one with
 * the highest number stands.
 */
@Component
class Neo4jConclusions implements Conclusions {

    /** Of the {@code room}, the one that stands first. */
    static final String OF_ROOM = """
            COLLECT {
                MATCH (conclusion:Conclusion)-[:CONCLUDES]->(room)
                OPTIONAL MATCH (concluder:Person)-[:CONCLUDED]->(conclusion)
                RETURN conclusion {.id, .number, .agreed, .agreedOrigins, .divides, .dividesOrigins, .at, by: concluder {.id, .name, .hue},
                                   writers: COLLECT {
                                     UNWIND coalesce(conclusion.agreedOrigins, []) + coalesce(conclusion.dividesOrigins, []) AS line
                                     WITH DISTINCT split(line, ' ') AS parts
                                     MATCH (writer:Person {id: parts[2]})
                                     WHERE parts[1] IN ['person', 'imported']
                                     WITH DISTINCT writer
                                     RETURN writer {.id, .name, .hue}
                                     ORDER BY writer.name, writer.id },
                                   restsOn: COLLECT {
                                     MATCH (conclusion)-[:RESTS_ON]->(ground:Claim)-[:STATED_IN]->(room)
                                     OPTIONAL MATCH (sayer:Person)-[:STATED]->(ground)
                                     RETURN ground {.id, .text, .origins, by: sayer.id}
                                     ORDER BY ground.statedAt, ground.id },
                                   decided: %s,
                                   signed: COLLECT {
                                     MATCH (signature:Signature)-[:UNDER]->(conclusion)
                                     OPTIONAL MATCH (signer:Person)-[:SIGNED]->(signature)
                                     RETURN signature {.id, .agrees, .why, .whyOrigins, .at, by: signer {.id, .name, .hue}}
                                     ORDER BY signature.at, signer.id }}
                ORDER BY conclusion.number DESC
              }""".formatted(Neo4jDecisions.OF_CONCLUSION);

    private static final String LAST = """
            MATCH (room:DebateRoom {id: $room})
            RETURN %s[0] AS last
            """.formatted(OF_ROOM);

    private static final String WRITE = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $by})
            SET room.lock = true
            REMOVE room.lock
            WITH room, person, COUNT { ()-[:CONCLUDES]->(room) } AS before,
                 %s AS decidable,
                 COLLECT { MATCH (last:Conclusion)-[:CONCLUDES]->(room) RETURN last.number ORDER BY last.number DESC LIMIT 1 } AS last
            WITH room, person, before,
                 CASE WHEN coalesce(last[0], 0) <> $seen THEN 'REWRITTEN' WHEN before >= $atMost THEN 'FULL'
                      WHEN decidable < size($decides) THEN 'UNDECIDABLE' ELSE 'KEPT' END AS outcome
            FOREACH (_ IN CASE outcome WHEN 'KEPT' THEN [1] ELSE [] END |
              CREATE (person)-[:CONCLUDED]->(:Conclusion:Remark {id: $id, number: before + 1, agreed: $agreed, agreedOrigins: $agreedOrigins,
                                             divides: $divides, dividesOrigins: $dividesOrigins, at: $now})-[:CONCLUDES]->(room))
            WITH room, outcome
            CALL (room, outcome) {
              MATCH (conclusion:Conclusion {id: $id})-[:CONCLUDES]->(room)<-[:STATED_IN]-(ground:Claim)
              WHERE ground.id IN $restsOn
              MERGE (conclusion)-[:RESTS_ON]->(ground)
            }
            CALL (room, outcome) {
              %s
            }
            RETURN outcome
            """.formatted(Neo4jDecisions.DECIDABLE, Neo4jDecisions.DECIDE);

    private static final String STANDING = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $by})
            SET room.lock = true
            REMOVE room.lock
            WITH room, person
            MATCH (conclusion:Conclusion)-[:CONCLUDES]->(room)
            WITH person, conclusion ORDER BY conclusion.number DESC LIMIT 1
            OPTIONAL MATCH (person)-[:SIGNED]->(before:Signature)-[:UNDER]->(conclusion)
            """;

    private static final String SIGN = STANDING + """
            WITH person, conclusion, before, coalesce(before.at, $now) AS at,
                 CASE conclusion.number WHEN $seen THEN 'KEPT' ELSE 'REWRITTEN' END AS outcome
            FOREACH (_ IN CASE WHEN before IS NULL AND outcome = 'KEPT' THEN [1] ELSE [] END |
              CREATE (person)-[:SIGNED]->(:Signature:Remark {id: $id, agrees: $agrees, why: $why, whyOrigins: $whyOrigins, at: at})-[:UNDER]->(conclusion))
            FOREACH (_ IN CASE WHEN before IS NOT NULL AND outcome = 'KEPT' THEN [1] ELSE [] END |
              SET before.agrees = $agrees, before.why = $why, before.whyOrigins = $whyOrigins)
            RETURN outcome
            """;

    private static final String UNSIGN = STANDING + "DETACH DELETE before";

    private static final String TAKEN_ALONG = """
            MATCH (person:Person {id: $person})
            CALL (person) {
              MATCH (person)-[:CONCLUDED]->(conclusion)-[:CONCLUDES]->(:DebateRoom)-[:ASKS]->(thesis)
              RETURN {question: thesis.text, at: toString(conclusion.at)} AS said,
                     {agreed: {text: conclusion.agreed, origins: conclusion.agreedOrigins},
                      divides: {text: conclusion.divides, origins: conclusion.dividesOrigins}} AS words
              UNION
              MATCH (person)-[:SIGNED]->(signature)-[:UNDER]->()-[:CONCLUDES]->(:DebateRoom)-[:ASKS]->(thesis)
              RETURN {question: thesis.text, signed: signature.agrees, at: toString(signature.at)} AS said,
                     {why: {text: signature.why, origins: signature.whyOrigins}} AS words
            }
            RETURN said, words ORDER BY said.at
            """;

    private final Driver driver;
    private final Neo4jOwnWords own;

    Neo4jConclusions(Driver driver, Neo4jOwnWords own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public Optional<Conclusion> of(RoomId room) {
        return records(LAST, Map.of("room", room.value())).stream()
                .map(row -> row.get("last"))
                .filter(last -> !last.isNull())
                .map(Neo4jConclusions::toConclusion)
                .findFirst();
    }

    @Override
    public Outcome write(
            RoomId room,
            int seen,
            LabelledText agreed,
            LabelledText divides,
            ClaimsNamed named,
            PersonId by,
            Instant now,
            int atMost) {
        var parameters = parameters(room, seen, by, now);
        parameters.put("agreed", agreed.text());
        parameters.put("agreedOrigins", Neo4jOrigins.of(agreed, by));
        parameters.put("divides", divides.text());
        parameters.put("dividesOrigins", Neo4jOrigins.of(divides, by));
        parameters.put("restsOn", named.restsOn().stream().map(ClaimId::value).toList());
        parameters.put("decides", named.decides().stream().map(ClaimId::value).toList());
        parameters.put("atMost", atMost);
        return outcome(WRITE, parameters);
    }

    @Override
    public Outcome sign(RoomId room, int seen, PersonId by, boolean agrees, LabelledText why, Instant now) {
        var parameters = parameters(room, seen, by, now);
        parameters.put("agrees", agrees);
        parameters.put("why", why.text());
        parameters.put("whyOrigins", Neo4jOrigins.of(why, by));
        return outcome(SIGN, parameters);
    }

    @Override
    public void unsign(RoomId room, PersonId by) {
        records(UNSIGN, Map.of("room", room.value(), "by", by.value()));
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> own.with(row.get("said"), row.get("words").asMap(value -> value), person))
                .toList();
    }

    static Conclusion toConclusion(Value conclusion) {
        var by = Neo4jClaims.author(conclusion.get("by"));
        return new Conclusion(
                new RemarkId(conclusion.get("id").asString()),
                conclusion.get("number").asInt(),
                words(conclusion, "agreed"),
                words(conclusion, "divides"),
                conclusion
                        .get("restsOn")
                        .asList(ground -> new Conclusion.Ground(
                                new ClaimId(ground.get("id").asString()),
                                Neo4jOrigins.read(ground.get("text"), ground.get("origins"), ground.get("by")))),
                conclusion.get("decided").asList(Neo4jDecisions::toDecided),
                by,
                Neo4jClaims.instant(conclusion.get("at")),
                conclusion
                        .get("signed")
                        .asList(signature -> new Signature(
                                new RemarkId(signature.get("id").asString()),
                                Neo4jClaims.author(signature.get("by")),
                                signature.get("agrees").asBoolean(),
                                words(signature, "why"),
                                Neo4jClaims.instant(signature.get("at")))),
                writers(conclusion, by));
    }

    /** A part without origins is all by who put it forward. */
    private static List<Author> writers(Value conclusion, Optional<Author> by) {
        var alone = Stream.of("agreed", "divides")
                .anyMatch(part -> !conclusion.get(part).asString().isEmpty()
                        && conclusion.get(part + "Origins").isNull());
        var named = conclusion
                .get("writers")
                .asList(writer -> Neo4jClaims.author(writer).orElseThrow());
        return Stream.concat(alone ? by.stream() : Stream.empty(), named.stream())
                .distinct()
                .sorted(Comparator.comparing(Author::name))
                .toList();
    }

    private static LabelledText words(Value said, String name) {
        var by = said.get("by");
        return Neo4jOrigins.read(said.get(name), said.get(name + "Origins"), by.isNull() ? by : by.get("id"));
    }

    private static Map<String, Object> parameters(RoomId room, int seen, PersonId by, Instant now) {
        return new HashMap<>(
                Map.of("id", Ids.next(), "room", room.value(), "seen", seen, "by", by.value(), "now", now.atZone(UTC)));
    }

    private Outcome outcome(String cypher, Map<String, Object> parameters) {
        return records(cypher, parameters).stream()
                .map(row -> Outcome.valueOf(row.get("outcome").asString()))
                .findFirst()
                .orElse(Outcome.NONE);
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
