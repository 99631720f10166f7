package org.storytank.graph;

import org.neo4j.io.locker.FileLockException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words that another Story Tank already uses this data folder. */
class GraphInUse extends AbstractFailureAnalyzer<FileLockException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FileLockException cause) {
        return new FailureAnalysis(
                "The data folder is in use by another running Story Tank (or Neo4j).",
                "Stop the other one, or start this one on a folder of its own: ./storytank run --data OTHER-FOLDER",
                failure);
    }
}
