package org.storytank.source;

import org.storytank.graph.Ids;

/** Which source. */
public record SourceId(String value) {

    public SourceId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
