package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/**
 * Merged claims kept in Neo4j: {@code (:MergedClaim)-[:RESTATES]->(:Claim)}, {@code (:MergedClaim)-[:MERGED_IN]->(:DebateRoom)}. Under
 * this label nothing that reads claims finds them. What hung on them hangs on the other claim, and each edge says where it comes
 * {@code from}, so that all of it can go back.
 */
@Component
class Neo4jMerges implements Merges {

    private static final String MAY = """
            MATCH (claim:Claim {id: $claim})-[:STATED_IN]->(room:DebateRoom {id: $room}), (into:Claim {id: $into})-[:STATED_IN]->(room)
            WHERE claim <> into AND claim.thesis IS NULL AND into.thesis IS NULL AND NOT EXISTS { (claim)<-[:RESTATES]-() }
              AND claim.withdrawnAt IS NULL AND into.withdrawnAt IS NULL AND claim.splitAt IS NULL AND into.splitAt IS NULL
              AND claim.readingBack IS NULL AND into.readingBack IS NULL
            SET claim.touchedAt = $now, into.touchedAt = $now
            RETURN EXISTS { (claim)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(into) }
                   OR EXISTS { (into)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(claim) } AS answers,
                   EXISTS { (claim)-[:PREMISE_OF]->()<-[:UNDERCUTS|JOINS]-() }
                   AND NOT EXISTS { (into)-[:PREMISE_OF]->(step:Argument) WHERE NOT EXISTS { (step)-[:JOINS]->() } } AS unreasoned,
                   EXISTS { (claim)-[:PREMISE_OF]->()<-[:JOINS]-() } AS joined,
                   COUNT { (into)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(:Claim) }
                   + coalesce(reduce(longest = 0, path IN COLLECT {
                       MATCH path = (claim)<-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]-(:Claim|HeldClaim) RETURN length(path)
                     } | CASE WHEN path > longest THEN path ELSE longest END), 0) / 2 AS depth
            """;

    private static final String MERGE = """
            MATCH (claim:Claim {id: $claim})-[stated:STATED_IN]->(room), (into:Claim {id: $into}), (person:Person {id: $by})
            CREATE (claim)-[:MERGED_IN]->(room), (claim)-[:RESTATES {at: $now}]->(into), (person)-[:MERGED]->(claim)
            DELETE stated
            REMOVE claim:Claim:Citing:Findable:InFrench:InEnglish, claim.findStamp
            SET claim:MergedClaim
            WITH claim, into
            CALL (claim) {
              MATCH (claim)-[found:FOUND_IN]->()
              DELETE found
            }
            CALL (claim) {
              MATCH (claim)-[:PREMISE_OF]->(argument:Argument)
              REMOVE argument:Argument
              SET argument:HeldArgument
            }
            %s
            """.formatted(hangOver("claim", "into", "null", "claim.id"));

    private static final String PART = """
            MATCH (claim:MergedClaim {id: $claim})-[merged:MERGED_IN]->(room:DebateRoom {id: $room}),
                  (claim)-[restates:RESTATES]->(into:Claim)
            WHERE NOT EXISTS { (claim)-[:PREMISE_OF]->()-[:SUPPORTS|ATTACKS|STANDS_UNDER]->(:HeldClaim) }
            OPTIONAL MATCH (:Person)-[by:MERGED]->(claim)
            CREATE (claim)-[:STATED_IN]->(room)
            DELETE merged, restates, by
            REMOVE claim:MergedClaim
            SET claim:Claim:Citing
            WITH DISTINCT claim, into
            CALL (claim) {
              MATCH (claim)-[:PREMISE_OF]->(argument:HeldArgument)
              REMOVE argument:HeldArgument
              SET argument:Argument
            }
            %s
            RETURN claim.id AS id
            """.formatted(hangOver("into", "claim", "claim.id", "null"));

    private static final String CIRCLE = """
            MATCH (claim:Claim {id: $claim})
            WHERE EXISTS { (claim)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(claim) }
            RETURN claim.id AS id
            """;

    private static final String COUNT = """
            MATCH (claim:Claim|MergedClaim) WHERE claim.id IN [$claim, $into]
            %s
            RETURN count(*) AS counted
            """.formatted(Neo4jBallots.COUNT);

    private static final String FIND = """
            MATCH (claim:MergedClaim {id: $claim})-[:MERGED_IN]->(room), (claim)-[:RESTATES]->(into)
            OPTIONAL MATCH (person:Person)-[:STATED]->(claim)
            RETURN room.id AS room, into.id AS into, person.id AS by
            """;

    private final Driver driver;

    Neo4jMerges(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Outcome merge(RoomId room, ClaimId claim, ClaimId into, PersonId by, Instant now, int depth) {
        var parameters = Map.<String, Object>of(
                "room", room.value(),
                "claim", claim.value(),
                "into", into.value(),
                "by", by.value(),
                "now", now.atZone(UTC));
        try (var session = driver.session()) {
            return session.executeWrite(tx -> merge(tx, parameters, depth));
        }
    }

    /** In a transaction that does more. */
    static Outcome merge(TransactionContext tx, Map<String, Object> parameters, int depth) {
        tx.run(Neo4jMoves.LOCK, parameters).consume();
        var found = tx.run(MAY, parameters).list();
        if (found.isEmpty()) {
            return Outcome.NOWHERE;
        }
        if (found.getFirst().get("answers").asBoolean()) {
            return Outcome.ANSWERS;
        }
        if (found.getFirst().get("unreasoned").asBoolean()) {
            return found.getFirst().get("joined").asBoolean() ? Outcome.JOINED_BY : Outcome.OBJECTED_TO;
        }
        if (found.getFirst().get("depth").asInt() > depth) {
            return Outcome.TOO_DEEP;
        }
        tx.run(MERGE, parameters).consume();
        tx.run(COUNT, parameters).consume();
        return Outcome.MERGED;
    }

    @Override
    public boolean part(RoomId room, ClaimId claim) {
        return find(claim).filter(merged -> part(room, claim, merged.into())).isPresent();
    }

    private boolean part(RoomId room, ClaimId claim, ClaimId into) {
        var parameters = Map.<String, Object>of("room", room.value(), "claim", claim.value(), "into", into.value());
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(Neo4jMoves.LOCK, parameters).consume();
                var parted = !tx.run(PART, parameters).list().isEmpty();
                // What it answered may have been put under what answers it, while that stood elsewhere.
                if (!parted || !tx.run(CIRCLE, parameters).list().isEmpty()) {
                    throw new StaysMerged();
                }
                tx.run(COUNT, parameters).consume();
            });
            return true;
        } catch (StaysMerged undone) {
            return false;
        }
    }

    /** Undoes all of the transaction. */
    private static final class StaysMerged extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public Optional<Merged> find(ClaimId claim) {
        return driver.executableQuery(FIND).withParameters(Map.of("claim", claim.value())).execute().records().stream()
                .map(row -> new Merged(
                        new RoomId(row.get("room").asString()),
                        Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new),
                        new ClaimId(row.get("into").asString())))
                .findFirst();
    }

    /**
     * Answers, sources and votes of one node hang on another. Who voted on both keeps their vote on each.
     *
     * @param marked what the edges that go over say of where they come from, or {@code null} for those that say nothing yet
     * @param mark what they say then
     */
    private static String hangOver(String from, String to, String marked, String mark) {
        var which = marked.equals("null") ? "" : "WHERE edge.from = %s".formatted(marked);
        var votes = marked.equals("null")
                ? "WHERE NOT EXISTS { (ballot)<-[:CAST]-(:Person)-[:CAST]->(:Ballot)<-[:RECEIVED]-(%s) }".formatted(to)
                : which;
        var over = new StringBuilder();
        for (var edge : Stream.concat(Neo4jBearings.ON_CLAIMS.stream(), Stream.of("ALSO_SUPPORTS", "ALSO_ATTACKS"))
                .toList()) {
            over.append("""
                    CALL (claim, into) {
                      MATCH (%1$s)<-[edge:%3$s]-(argument) %4$s
                      CREATE (%2$s)<-[:%3$s {from: %5$s}]-(argument)
                      DELETE edge
                    }
                    """.formatted(from, to, edge, which, mark));
        }
        for (var edge : Neo4jBearings.ON_STEPS) {
            over.append("""
                    CALL (claim, into) {
                      MATCH (%1$s)-[:PREMISE_OF]->()<-[edge:%3$s]-(argument) %4$s
                      MATCH (%2$s)-[:PREMISE_OF]->(step)
                      CREATE (step)<-[:%3$s {from: %5$s}]-(argument)
                      DELETE edge
                    }
                    """.formatted(from, to, edge, which, mark));
        }
        over.append("""
                CALL (claim, into) {
                  MATCH (%1$s)-[edge:CITES]->(citation) %3$s
                  CREATE (%2$s)-[:CITES {from: %5$s}]->(citation)
                  DELETE edge
                }
                CALL (claim, into) {
                  MATCH (%1$s)-[edge:ALSO_PREMISE_OF]->(reuse) %3$s
                  CREATE (%2$s)-[:ALSO_PREMISE_OF {from: %5$s}]->(reuse)
                  DELETE edge
                }
                CALL (claim, into) {
                  MATCH (%1$s)-[edge:RECEIVED]->(ballot) %4$s
                  CREATE (%2$s)-[:RECEIVED {from: %5$s}]->(ballot)
                  DELETE edge
                }
                """.formatted(from, to, which, votes, mark));
        return over.toString();
    }
}
