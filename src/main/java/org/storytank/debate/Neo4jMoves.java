package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Moves in Neo4j: the argument by which a claim answers is put under another claim; votes, answers and sources hang on the claim and go
 * along. A move takes the lock of the room, so that two of them at once cannot make a circle.
 */
@Component
class Neo4jMoves implements Moves {

    static final String LOCK = """
            MATCH (room:DebateRoom {id: $room})
            SET room.lock = true
            REMOVE room.lock
            """;

    private static final String WAS = """
            MATCH (claim:Claim {id: $claim})-[:STATED_IN]->(:DebateRoom {id: $room})
            SET claim.touchedAt = $now
            WITH claim
            OPTIONAL MATCH (claim)-[:PREMISE_OF]->(argument:Argument)-[side:SUPPORTS|ATTACKS|STANDS_UNDER]->(about:Claim)
            RETURN about.id AS about, %s AS side,
                   EXISTS { (claim)-[:PREMISE_OF]->(:Argument)<-[:UNDERCUTS]-() } AS undercut,
                   EXISTS { (claim)-[:PREMISE_OF]->(:Argument)<-[:JOINS]-() } AS joined,
                   coalesce(reduce(longest = 0, path IN COLLECT {
                     MATCH path = (claim)<-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]-(:Claim|HeldClaim) RETURN length(path)
                   } | CASE WHEN path > longest THEN path ELSE longest END), 0) / 2 AS height
            """.formatted(Neo4jBearings.SIDE);

    private static final String TO = """
            MATCH (about:Claim {id: $about})-[:STATED_IN]->(:DebateRoom {id: $room})
            SET about.touchedAt = $now
            RETURN about.withdrawnAt IS NOT NULL OR about.splitAt IS NOT NULL AS withdrawn,
                   $about = $claim OR EXISTS { (about)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(:Claim {id: $claim}) } AS circle,
                   EXISTS { (about)-[:PREMISE_OF]->(:Argument) } AS answers,
                   EXISTS { (about)-[:PREMISE_OF]->(:Argument)-[:JOINS]->() } AS joins,
                   COUNT { (about)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(:Claim) } AS depth
            """;

    // What was said of its step is kept for the step it takes when it answers again.
    private static final String ALONE = """
            MATCH (claim:Claim {id: $claim})-[:PREMISE_OF]->(argument:Argument)
            SET claim.scheme = argument.scheme
            DETACH DELETE argument
            """;

    // Whoever moves it, the argument stays the one of whoever made it.
    private static final String ELSEWHERE = """
            MATCH (claim:Claim {id: $claim})-[:PREMISE_OF]->(argument:Argument), (about:Claim {id: $about})
            CALL (argument) {
              MATCH (argument)-[side:SUPPORTS|ATTACKS|STANDS_UNDER|UNDERCUTS|JOINS]->()
              DELETE side
            }
            CREATE (argument)-[:%s]->(about)
            """;

    private static final String ABOUT_STEP = """
            MATCH (:Claim {id: $claim})-[:PREMISE_OF]->(argument:Argument)-[:STANDS_UNDER]->(:Claim)-[:PREMISE_OF]->(step:Argument)
            CREATE (argument)-[:%s]->(step)
            """;

    private static final String ANSWERING = """
            MATCH (claim:Claim {id: $claim}), (about:Claim {id: $about})
            CREATE (argument:Argument {id: $argument, madeAt: $now, scheme: claim.scheme}), (claim)-[:PREMISE_OF]->(argument)-[:%s]->(about)
            REMOVE claim.scheme
            WITH claim, argument
            MATCH (author:Person)-[:STATED]->(claim)
            CREATE (author)-[:MADE]->(argument)
            """;

    private final Driver driver;

    Neo4jMoves(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Moved move(RoomId room, ClaimId claim, Standing to, ArgumentId argument, Instant now, int depth) {
        var parameters = Map.<String, Object>of(
                "room", room.value(),
                "claim", claim.value(),
                "about",
                        to.answers().map(answering -> answering.about().value()).orElse(""),
                "argument", argument.value(),
                "now", now.atZone(UTC));
        try (var session = driver.session()) {
            return session.executeWrite(tx -> move(tx, to, parameters, depth));
        }
    }

    private static Moved move(TransactionContext tx, Standing to, Map<String, Object> parameters, int depth) {
        tx.run(LOCK, parameters).consume();
        var here = tx.run(WAS, parameters).list();
        if (here.isEmpty()) {
            return new Moved(Outcome.NOWHERE, Standing.ALONE);
        }
        var was = standing(here.getFirst().get("about"), here.getFirst().get("side"));
        if (was.equals(to)) {
            return new Moved(Outcome.THERE, was);
        }
        var withoutStep = to.answers().isEmpty() || to.is(Stance.JOINT);
        if (withoutStep && here.getFirst().get("undercut").asBoolean()) {
            return new Moved(Outcome.OBJECTED_TO, was);
        }
        if (withoutStep && here.getFirst().get("joined").asBoolean()) {
            return new Moved(Outcome.JOINED_BY, was);
        }
        if (to.answers().isPresent()) {
            var there = tx.run(TO, parameters).list();
            if (there.isEmpty() || there.getFirst().get("withdrawn").asBoolean()) {
                return new Moved(Outcome.NOWHERE, was);
            }
            if (there.getFirst().get("circle").asBoolean()) {
                return new Moved(Outcome.CIRCLE, was);
            }
            if (to.isAboutStep() && !there.getFirst().get("answers").asBoolean()) {
                return new Moved(Outcome.NO_REASONING, was);
            }
            if (to.isAboutStep() && there.getFirst().get("joins").asBoolean()) {
                return new Moved(Outcome.UNDER_JOINED, was);
            }
            var height = here.getFirst().get("height").asInt();
            if (there.getFirst().get("depth").asInt() + 1 + height > depth) {
                return new Moved(Outcome.TOO_DEEP, was);
            }
        }
        var step = was.answers().isPresent() ? ELSEWHERE : ANSWERING;
        var cypher = to.answers()
                .map(answering -> step.formatted(Neo4jBearings.on(answering.stance())))
                .orElse(ALONE);
        tx.run(cypher, parameters).consume();
        to.answers()
                .map(Standing.Answering::stance)
                .filter(Stance::isAboutStep)
                .ifPresent(stance -> tx.run(ABOUT_STEP.formatted(Neo4jBearings.onStep(stance)), parameters)
                        .consume());
        return new Moved(Outcome.MOVED, was);
    }

    private static Standing standing(Value about, Value side) {
        return about.isNull()
                ? Standing.ALONE
                : Standing.under(new ClaimId(about.asString()), Neo4jBearings.stance(side));
    }
}
