package org.storytank.source;

import org.storytank.graph.Ids;

/** Which text cites: a claim, or a passage of a story. */
public record CitingId(String value) {

    public CitingId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
