package org.storytank.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words at the start why there is no database to work with. */
class GraphMissing extends AbstractFailureAnalyzer<GraphUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, GraphUnavailable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), failure);
    }
}
