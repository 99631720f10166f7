package org.storytank.graph;

/** A query that people meet first, run once before the place says it is ready: Neo4j plans each shape only once, slowly. */
@FunctionalInterface
public interface WarmUp {

    void run();
}
