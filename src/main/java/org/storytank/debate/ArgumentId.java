package org.storytank.debate;

import org.storytank.graph.Ids;

/** Which argument. */
public record ArgumentId(String value) {

    public ArgumentId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
