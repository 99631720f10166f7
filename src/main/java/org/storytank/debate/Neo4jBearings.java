package org.storytank.debate;

import java.util.List;
import org.neo4j.driver.Value;

/**
 * How arguments bear on things in Neo4j: {@code (:Argument)-[:SUPPORTS|ATTACKS]->(:Claim)}, or {@code (:Argument)-[:UNDERCUTS|JOINS]->(:Argument)}
 * together with {@code (:Argument)-[:STANDS_UNDER]->(:Claim)}, the premise of the step objected to or joined, under which it is read. So
 * every answer is two edges from what it answers, on all sides.
 */
final class Neo4jBearings {

    /** How an argument stands under a claim. */
    static final List<String> ON_CLAIMS = List.of("SUPPORTS", "ATTACKS", "STANDS_UNDER");

    /** What an argument does to the step of another one. */
    static final List<String> ON_STEPS = List.of("UNDERCUTS", "JOINS");

    /** The word for the side of an {@code argument} whose edge to a claim is {@code side}. */
    static final String SIDE = "CASE WHEN EXISTS { (argument)-[:JOINS]->() } THEN 'JOINS' ELSE type(side) END";

    private Neo4jBearings() {}

    static String on(Stance stance) {
        return switch (stance) {
            case FOR -> "SUPPORTS";
            case AGAINST -> "ATTACKS";
            case UNDERCUT, JOINT -> "STANDS_UNDER";
        };
    }

    /** @throws IllegalArgumentException when it is about no step */
    static String onStep(Stance stance) {
        return switch (stance) {
            case UNDERCUT -> "UNDERCUTS";
            case JOINT -> "JOINS";
            case FOR, AGAINST -> throw new IllegalArgumentException("%s is about a claim".formatted(stance));
        };
    }

    /** @param side as {@link #SIDE} says it */
    static Stance stance(Value side) {
        return switch (side.asString()) {
            case "SUPPORTS" -> Stance.FOR;
            case "ATTACKS" -> Stance.AGAINST;
            case "JOINS" -> Stance.JOINT;
            default -> Stance.UNDERCUT;
        };
    }
}
