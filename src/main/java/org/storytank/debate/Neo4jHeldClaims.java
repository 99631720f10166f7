package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.RuleVersion;
import org.storytank.source.CitationId;

/**
 * Claims that are held, kept in Neo4j under other labels: {@code (:HeldClaim {heldWith})-[:HELD_IN]->(:DebateRoom)}, their
 * {@code :HeldArgument}s and {@code :HeldCitation}s. Whatever reads claims, today or one day, therefore does not find them.
 */
@Component
class Neo4jHeldClaims implements HeldClaims {

    private static final String FIND = """
            MATCH (claim:Claim|HeldClaim|MergedClaim {id: $id})-[:STATED_IN|HELD_IN|MERGED_IN]->(room:DebateRoom)-[:ASKS]->(thesis)
            OPTIONAL MATCH (claim)-[:PREMISE_OF]->()-[:SUPPORTS|ATTACKS]->(above) WHERE above <> thesis
            WITH claim, room, thesis, head(collect(above.text)) AS above
            OPTIONAL MATCH (person:Person)-[:STATED]->(claim)
            RETURN room.id AS room, person.id AS by, claim.text AS text, claim.origins AS origins, claim.statedAt AS at,
                   [context IN [thesis.text, above] WHERE context IS NOT NULL AND context <> claim.text] AS context
            """;

    private static final String OF = """
            MATCH (:DebateRoom {id: $room})<-[:HELD_IN]-(claim:HeldClaim)<-[:STATED]-(person:Person {id: $author})
            WHERE claim.heldWith = claim.id
            RETURN claim {.id, .text, .origins, .statedAt, .heldRule, .heldRuleVersion} AS claim, person.id AS by
            ORDER BY claim.statedAt DESC, claim.id
            """;

    // Each of the branch is locked before its answers are looked for: an answer of this moment goes with it, or finds
    // no claim.
    private static final String HOLD = """
            MATCH (claim:Claim {id: $id})-[:STATED_IN]->(room:DebateRoom)
            WHERE claim.thesis IS NULL
            CALL (claim) {
              MATCH (claim)<-[:PREMISE_OF|SUPPORTS|ATTACKS*0..400]-(text:Claim)
              SET text.touchedAt = $now
            }
            WITH claim, room
            MATCH (claim)<-[:PREMISE_OF|SUPPORTS|ATTACKS*0..400]-(text:Claim)-[stated:STATED_IN]->(room)
            WITH DISTINCT room, text, stated
            CREATE (text)-[:HELD_IN]->(room)
            DELETE stated
            REMOVE text:Claim:Citing:Findable:InFrench:InEnglish, text.findStamp
            SET text:HeldClaim, text.heldWith = $id
            WITH room, text
            CALL (text) {
              MATCH (text)-[found:FOUND_IN]->()
              DELETE found
            }
            CALL (text) {
              MATCH (text)-[:PREMISE_OF]->(argument:Argument)
              REMOVE argument:Argument
              SET argument:HeldArgument
            }
            CALL (text) {
              MATCH (text)-[:CITES]->(citation:Citation)
              REMOVE citation:Citation:Findable:InFrench:InEnglish, citation.findStamp
              SET citation:HeldCitation
              WITH citation
              MATCH (citation)-[found:FOUND_IN]->()
              DELETE found
            }
            RETURN room.id AS room, collect(text.id) AS claims, [] AS citations
            """;

    // What answers a claim that is itself out of sight waits for that one.
    private static final String RESTORE = """
            MATCH (claim:HeldClaim {id: $id})-[:HELD_IN]->(room:DebateRoom)
            WHERE claim.heldWith = $id
            OPTIONAL MATCH (claim)-[:PREMISE_OF]->()-[:SUPPORTS|ATTACKS]->(above:HeldClaim)
            WITH room, head(collect(above.heldWith)) AS above
            MATCH (text:HeldClaim {heldWith: $id})-[held:HELD_IN]->(room)
            SET text.heldWith = above
            WITH room, text, held WHERE above IS NULL
            CREATE (text)-[:STATED_IN]->(room)
            DELETE held
            REMOVE text:HeldClaim, text.heldRule, text.heldRuleVersion
            SET text:Claim:Citing
            WITH room, text
            CALL (text) {
              MATCH (text)-[:PREMISE_OF]->(argument:HeldArgument)
              REMOVE argument:HeldArgument
              SET argument:Argument
            }
            CALL (text) {
              MATCH (text)-[:CITES]->(citation:HeldCitation)
              REMOVE citation:HeldCitation
              SET citation:Citation
            }
            WITH room, collect(text) AS texts
            RETURN room.id AS room, [text IN texts | text.id] AS claims,
                   COLLECT { UNWIND texts AS text MATCH (text)-[:CITES]->(citation) RETURN citation.id } AS citations
            """;

    private final Driver driver;

    Neo4jHeldClaims(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Known> find(ClaimId claim) {
        return rows(FIND, Map.of("id", claim.value())).stream()
                .map(row -> new Known(
                        new RoomId(row.get("room").asString()),
                        Neo4jOrigins.read(row.get("text"), row.get("origins"), row.get("by")),
                        Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new),
                        Neo4jClaims.instant(row.get("at")),
                        row.get("context").asList(Value::asString)))
                .findFirst();
    }

    @Override
    public List<Own> of(PersonId author, RoomId room) {
        return rows(OF, Map.of("author", author.value(), "room", room.value())).stream()
                .map(row -> {
                    var claim = row.get("claim");
                    return new Own(
                            new ClaimId(claim.get("id").asString()),
                            Neo4jOrigins.read(claim.get("text"), claim.get("origins"), row.get("by")),
                            Neo4jClaims.instant(claim.get("statedAt")),
                            Optional.ofNullable(claim.get("heldRule").asString(null))
                                    .map(rule -> new RuleVersion(
                                            rule, claim.get("heldRuleVersion").asInt())));
                })
                .toList();
    }

    @Override
    public Optional<Moved> hold(ClaimId claim, Instant now) {
        return moved(HOLD, Map.of("id", claim.value(), "now", now.atZone(UTC)));
    }

    @Override
    public Optional<Moved> restore(ClaimId claim) {
        return moved(RESTORE, Map.of("id", claim.value()));
    }

    private Optional<Moved> moved(String cypher, Map<String, Object> parameters) {
        return rows(cypher, parameters).stream()
                .map(row -> new Moved(
                        new RoomId(row.get("room").asString()),
                        row.get("claims").asList(id -> new ClaimId(id.asString())),
                        row.get("citations").asList(id -> new CitationId(id.asString()))))
                .findFirst();
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
