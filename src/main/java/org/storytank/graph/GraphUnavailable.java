package org.storytank.graph;

import org.jspecify.annotations.Nullable;

/** There is no database to work with; says why and what the host can do. */
public final class GraphUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    GraphUnavailable(String why, String action) {
        this(why, action, null);
    }

    GraphUnavailable(String why, String action, @Nullable Throwable cause) {
        super(why, cause);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
