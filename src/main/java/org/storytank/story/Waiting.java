package org.storytank.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * That something waits to be read.
 *
 * @param first since when
 * @param last when it changed last
 */
record Waiting(Instant first, Instant last) {

    /** Since this moment. */
    static Waiting since(Instant moment) {
        return new Waiting(moment, moment);
    }

    /** Since the first of both. */
    Waiting and(Waiting later) {
        return new Waiting(first, later.last);
    }

    /** Takes out what did not change after {@code rested}, and what waits since {@code since} or longer, resting or not. */
    static <T> List<T> taken(Map<T, Waiting> all, Instant rested, Instant since) {
        var taken = new ArrayList<T>();
        all.forEach((one, waiting) -> {
            var due = !waiting.last.isAfter(rested) || !waiting.first.isAfter(since);
            if (due && all.remove(one, waiting)) {
                taken.add(one);
            }
        });
        return taken;
    }
}
