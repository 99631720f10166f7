package org.storytank.graph;

/** A query that people meet first, run once before the place says it is ready: Neo4j plans each shape only once, slowly. */
@FunctionalInterface
public interface WarmUp {

    void run();

    /** Whether people may come in before: true for what they meet later than the first page. */
    default boolean isLater() {
        return false;
    }
}
