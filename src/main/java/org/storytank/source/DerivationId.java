package org.storytank.source;

import org.storytank.graph.Ids;

/** Which saying of where a source comes from. */
public record DerivationId(String value) {

    public DerivationId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
