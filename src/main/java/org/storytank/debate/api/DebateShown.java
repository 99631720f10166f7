package org.storytank.debate.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.Quote;

/**
 * A debate and its question.
 *
 * @param quote the passage of a story it was drawn from
 * @param quotedFrom the story's title, and {@code quotedAt} the passage's address; only for those who may read the story
 * @param said claims in it, the question aside
 */
record DebateShown(
        String id,
        String question,
        @Nullable String quote,
        @Nullable String quotedFrom,
        @Nullable String quotedAt,
        Instant openedAt,
        int said,
        String path) {

    static DebateShown of(DebateRoom room) {
        var back = room.quote().flatMap(Quote::back);
        return new DebateShown(
                room.id().value(),
                room.question(),
                room.quote().map(Quote::text).orElse(null),
                back.map(Quote.WayBack::title).orElse(null),
                back.map(Quote.WayBack::path).orElse(null),
                room.openedAt(),
                room.said(),
                room.path());
    }
}
