package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;

/** A debate room: its question, and the passage it was drawn from if there was one. @param said claims in it, the question aside */
public record DebateRoom(RoomId id, String question, Optional<Quote> quote, Instant openedAt, int said) {

    /** Its address inside this place. */
    public String path() {
        return "debates/" + id;
    }

    DebateRoom withoutWayBack() {
        return new DebateRoom(id, question, quote.map(Quote::withoutWayBack), openedAt, said);
    }
}
