package org.storytank.debate;

import org.storytank.graph.Ids;

/** A map that was brought into a room. */
public record ImportId(String value) {

    public ImportId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
