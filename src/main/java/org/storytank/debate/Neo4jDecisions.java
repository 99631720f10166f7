package org.storytank.debate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * What was decided, kept in Neo4j: {@code (:Conclusion)-[:DECIDES {text, origins, kind, agree, disagree, pass}]->(:Claim)}, with the words and the
 * votes of that moment. What is held now is not shown; what was put under a claim that says the same is shown as decided there.
 */
@Component
class Neo4jDecisions {

    /** Of the {@code conclusion}, the proposals said first before the others. */
    static final String OF_CONCLUSION = """
            COLLECT {
                                     MATCH (conclusion)-[decided:DECIDES]->(proposal:Claim|MergedClaim)
                                     OPTIONAL MATCH (proposal)-[:RESTATES]->(said:Claim)
                                     WITH decided, proposal, said
                                     WHERE proposal:Claim OR said IS NOT NULL
                                     OPTIONAL MATCH (sayer:Person)-[:STATED]->(proposal)
                                     RETURN decided {.text, .origins, .agree, .disagree, .pass, id: coalesce(said.id, proposal.id), by: sayer.id}
                                     ORDER BY proposal.statedAt, proposal.id }""";

    /** Of the {@code room}, how many of the claims that are to be decided can be. */
    static final String DECIDABLE = """
            COUNT { MATCH (room)<-[:STATED_IN]-(proposal:Claim {kind: 'PROPOSAL'})
                         WHERE proposal.id IN $decides AND proposal.withdrawnAt IS NULL AND proposal.splitAt IS NULL
                               AND proposal.readingBack IS NULL AND proposal.thesis IS NULL }""";

    /** For the {@code conclusion} of the {@code room}. */
    static final String DECIDE = """
            MATCH (conclusion:Conclusion {id: $id})-[:CONCLUDES]->(room)<-[:STATED_IN]-(proposal:Claim)
              WHERE proposal.id IN $decides
              CREATE (conclusion)-[:DECIDES {text: proposal.text, origins: proposal.origins, kind: proposal.kind,
                                             agree: coalesce(proposal.tally[0], 0), disagree: coalesce(proposal.tally[1], 0),
                                             pass: coalesce(proposal.tally[2], 0)}]->(proposal)""";

    private static final String NAMED = """
            UNWIND $claims AS id
            OPTIONAL MATCH (claim:Claim {id: id})-[:STATED_IN]->(:DebateRoom {id: $room})
            WHERE claim.withdrawnAt IS NULL AND claim.splitAt IS NULL AND claim.readingBack IS NULL
            RETURN claim IS NOT NULL AND claim.thesis IS NULL AS stands, claim.kind AS kind, claim.text AS text
            """;

    private final Driver driver;

    Neo4jDecisions(Driver driver) {
        this.driver = driver;
    }

    /** A claim that is to be decided. @param stands whether it can be voted on in that room @param text its words of now, empty when it does not stand */
    record Named(boolean stands, Optional<ClaimKind> kind, String text) {}

    /** In the order in which they were named. */
    List<Named> named(RoomId room, List<ClaimId> claims) {
        var ids = claims.stream().map(ClaimId::value).toList();
        return driver
                .executableQuery(NAMED)
                .withParameters(Map.of("room", room.value(), "claims", ids))
                .execute()
                .records()
                .stream()
                .map(row -> new Named(
                        row.get("stands").asBoolean(),
                        Optional.ofNullable(row.get("kind").asString(null)).map(ClaimKind::valueOf),
                        row.get("text").asString("")))
                .toList();
    }

    static Proposal toDecided(Value decided) {
        var tally = new Tally(
                decided.get("agree").asInt(),
                decided.get("disagree").asInt(),
                decided.get("pass").asInt(),
                Collections.nCopies(Ballot.MOST + 1, 0));
        return new Proposal(
                new ClaimId(decided.get("id").asString()),
                Neo4jOrigins.read(decided.get("text"), decided.get("origins"), decided.get("by")),
                Votes.of(tally));
    }
}
