package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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
            OPTIONAL MATCH (claim)-[:PREMISE_OF]->()-[:SUPPORTS|ATTACKS|STANDS_UNDER]->(above) WHERE above <> thesis
            WITH claim, room, thesis, head(collect(above)) AS above
            RETURN room.id AS room, claim.statedAt AS at,
                   COLLECT { UNWIND [claim] + [one IN [thesis, above] WHERE one.text <> claim.text] AS one
                             OPTIONAL MATCH (person:Person)-[:STATED]->(one)
                             RETURN {text: one.text, origins: one.origins, by: person.id} } AS texts
            """;

    private static final String OF = """
            MATCH (:DebateRoom {id: $room})<-[:HELD_IN]-(claim:HeldClaim)<-[:STATED]-(person:Person {id: $author})
            WHERE claim.heldWith = claim.id
            RETURN claim {.id, .text, .origins, .statedAt, .heldRule, .heldRuleVersion} AS claim, person.id AS by
            ORDER BY claim.statedAt DESC, claim.id
            """;

    private static final String BY_RULES = """
            MATCH (claim:HeldClaim)-[:HELD_IN]->(:DebateRoom)
            WHERE claim.heldRule IS NOT NULL AND claim.heldWith = claim.id
            RETURN claim.id AS id, claim.heldRule AS rule, claim.heldRuleVersion AS version
            """;

    private static final String MERGED = """
            MATCH (claim:Claim|HeldClaim|MergedClaim {id: $id})
            CALL (claim) {
              MATCH (claim)-[:PART_OF*0..]->(one:MergedClaim) RETURN one
              UNION
              MATCH (claim)<-[:PART_OF*0..]-(one:MergedClaim) RETURN one
            }
            RETURN one.id AS id
            """;

    // The words of a claim are also those of its parts, and theirs are its own: they go together, but not the other
    // parts.
    // Each of the branch is locked before its answers are looked for: an answer of this moment goes with it, or finds
    // no claim. What went with something else and is now held for itself does not come back with that.
    private static final String HOLD = """
            MATCH (claim:Claim|HeldClaim {id: $id})-[:STATED_IN|HELD_IN]->(room:DebateRoom)
            WHERE claim.thesis IS NULL
            CALL (claim) {
              WITH claim WHERE claim.heldWith <> $id
              MATCH (claim)<-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*0..400]-(text:HeldClaim {heldWith: claim.heldWith})
              WITH collect(text) AS texts
              FOREACH (text IN texts | SET text.heldWith = $id)
            }
            CALL (claim) {
              MATCH (claim)-[:PART_OF*0..]->(root)
              RETURN collect(root) AS wholes
            }
            CALL (claim) {
              MATCH (claim)<-[:PART_OF*1..]-(root)
              RETURN collect(root) AS parts
            }
            CALL (wholes, parts) {
              UNWIND wholes + parts AS root
              MATCH (root)<-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*0..400]-(text:Claim)
              SET text.touchedAt = $now
            }
            UNWIND wholes + parts AS root
            MATCH (root)<-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*0..400]-(text:Claim)-[stated:STATED_IN]->(room)
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

    // What answers a claim that is itself out of sight waits for that one; a part waits for its whole while that is
    // held for
    // itself, and a whole for each of its parts.
    private static final String RESTORE = """
            MATCH (claim:HeldClaim {id: $id})-[:HELD_IN]->(room:DebateRoom)
            WHERE claim.heldWith = $id
            MATCH (text:HeldClaim {heldWith: $id})-[held:HELD_IN]->(room)
            WITH room, text, held, COLLECT {
              MATCH (text)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*0..400]->(above:HeldClaim)
              WHERE above.heldWith <> $id
              RETURN above.heldWith AS by
              UNION
              MATCH (text)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*0..400]->(:HeldClaim)-[:PART_OF*1..]->(whole:HeldClaim)
              WHERE whole.heldWith = whole.id AND whole.id <> $id
              RETURN whole.id AS by
              UNION
              MATCH (text)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*0..400]->(:HeldClaim)<-[:PART_OF*1..]-(part:HeldClaim)
              WHERE part.heldWith = part.id AND part.id <> $id
              RETURN part.id AS by
            } AS waitsFor
            WITH room, collect({text: text, held: held, by: head(waitsFor)}) AS all
            UNWIND all AS one
            WITH room, one.text AS text, one.held AS held, one.by AS by
            SET text.heldWith = by
            WITH room, text, held WHERE by IS NULL
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
                .map(Neo4jHeldClaims::known)
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
    public Map<ClaimId, RuleVersion> byRules() {
        return rows(BY_RULES, Map.of()).stream()
                .collect(Collectors.toMap(
                        row -> new ClaimId(row.get("id").asString()),
                        row -> new RuleVersion(
                                row.get("rule").asString(), row.get("version").asInt())));
    }

    @Override
    public List<ClaimId> merged(ClaimId claim) {
        return rows(MERGED, Map.of("id", claim.value())).stream()
                .map(row -> new ClaimId(row.get("id").asString()))
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

    private static Known known(Record row) {
        var by = row.get("texts").get(0).get("by");
        var words =
                row.get("texts").asList(one -> Neo4jOrigins.read(one.get("text"), one.get("origins"), one.get("by")));
        return new Known(
                new RoomId(row.get("room").asString()),
                words.getFirst(),
                Optional.ofNullable(by.asString(null)).map(PersonId::new),
                Neo4jClaims.instant(row.get("at")),
                words.subList(1, words.size()));
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
