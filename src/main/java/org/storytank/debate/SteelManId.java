package org.storytank.debate;

import org.storytank.graph.Ids;

/** Which restatement of a claim in its strongest form. */
public record SteelManId(String value) {

    public SteelManId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
