package org.storytank.explore.graph;

/**
 * How a claim bears on another one: by the argument with which it was said there, or because it is used there once more. Fragments of Cypher about a
 * premise, {@code side} and {@code argument}.
 */
final class Uses {

    /** From a premise up to what it bears on, or under which it stands. */
    static final String UP =
            "-[:PREMISE_OF|ALSO_PREMISE_OF]->(argument:Argument|Reuse)-[side:SUPPORTS|ATTACKS|STANDS_UNDER|ALSO_SUPPORTS|ALSO_ATTACKS]->";

    /** The same down to the premises. */
    static final String DOWN =
            "<-[side:SUPPORTS|ATTACKS|STANDS_UNDER|ALSO_SUPPORTS|ALSO_ATTACKS]-(argument:Argument|Reuse)<-[:PREMISE_OF|ALSO_PREMISE_OF]-";

    /** As {@link Link.How} calls it. */
    static final String HOW =
            "CASE WHEN EXISTS { (argument)-[:JOINS]->() } THEN 'JOINT' WHEN type(side) = 'STANDS_UNDER' THEN 'UNDERCUT'"
                    + " WHEN type(side) ENDS WITH 'SUPPORTS' THEN 'FOR' ELSE 'AGAINST' END";

    private Uses() {}

    /**
     * One way from each premise to each claim: where it was said it is not used once more, of several uses that a merger brought together the first is
     * meant, and what stands no more is used nowhere.
     */
    static String once(String premise, String about) {
        return """
                (argument:Argument OR (%3$s AND %1$s <> %2$s
                  AND NOT EXISTS { (%1$s)-[:PREMISE_OF]->(:Argument)-[:SUPPORTS|ATTACKS|STANDS_UNDER]->(%2$s) }
                  AND NOT EXISTS {
                    (%1$s)-[:ALSO_PREMISE_OF]->(first:Reuse)-[:ALSO_SUPPORTS|ALSO_ATTACKS]->(%2$s)
                    WHERE first.madeAt < argument.madeAt OR (first.madeAt = argument.madeAt AND first.id < argument.id) }))
                """.formatted(premise, about, stands(premise));
    }

    /** Whether it bears on the question of its room though it was said by itself. */
    static String forQuestion(String claim) {
        return "(%s AND EXISTS { (%s)-[:ALSO_PREMISE_OF]->(:Reuse)-[:ALSO_SUPPORTS|ALSO_ATTACKS]->(:Claim)<-[:ASKS]-() })"
                .formatted(stands(claim), claim);
    }

    private static String stands(String claim) {
        return "%1$s.withdrawnAt IS NULL AND %1$s.splitAt IS NULL AND %1$s.readingBack IS NULL".formatted(claim);
    }
}
