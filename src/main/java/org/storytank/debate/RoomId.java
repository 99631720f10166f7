package org.storytank.debate;

import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;

/** Which debate room. */
public record RoomId(String value) {

    public RoomId {
        Ids.checked(value);
    }

    /** The room as a place in which people have roles. */
    public PlaceId place() {
        return new PlaceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
