package org.storytank.account;

import org.storytank.graph.Ids;

/** Anything in which people have roles: a story or a debate room, kept as a node that also wears the label {@code Place}. */
public record PlaceId(String value) {

    public PlaceId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
