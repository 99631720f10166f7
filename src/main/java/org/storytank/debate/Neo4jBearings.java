package org.storytank.debate;

import org.neo4j.driver.Value;

/**
 * How arguments bear on things in Neo4j: {@code (:Argument)-[:SUPPORTS|ATTACKS]->(:Claim)}, or {@code (:Argument)-[:UNDERCUTS]->(:Argument)}
 * together with {@code (:Argument)-[:STANDS_UNDER]->(:Claim)}, the premise of the step objected to, under which the objection is read. So
 * every answer is two edges from what it answers, on all three sides.
 */
final class Neo4jBearings {

    private Neo4jBearings() {}

    static String on(Stance stance) {
        return switch (stance) {
            case FOR -> "SUPPORTS";
            case AGAINST -> "ATTACKS";
            case UNDERCUT -> "STANDS_UNDER";
        };
    }

    static Stance stance(Value edge) {
        return switch (edge.asString()) {
            case "SUPPORTS" -> Stance.FOR;
            case "ATTACKS" -> Stance.AGAINST;
            default -> Stance.UNDERCUT;
        };
    }
}
