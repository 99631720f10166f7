package org.storytank.source;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was found when an archived copy was looked at last.
 *
 * @param holds whether the quoted words stand in it
 */
public record CopySeen(boolean holds, Instant at) {

    /** The end of a key: {@code holds} or {@code lacks}. */
    public String word() {
        return holds ? "holds" : "lacks";
    }

    /** The day on which it was looked at, as plain pages tell days. */
    public String day() {
        return LocalDate.ofInstant(at, UTC).toString();
    }
}
