package org.storytank.source;

import org.storytank.graph.Ids;

/** Which citation. */
public record CitationId(String value) {

    public CitationId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
