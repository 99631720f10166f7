package org.storytank.source.origin;

import java.time.LocalDate;

/** When something appeared, as exactly as it is known: on one of the days from {@code earliest} to {@code latest}, both included. */
public record Published(LocalDate earliest, LocalDate latest) {

    public Published {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("%s is before %s".formatted(latest, earliest));
        }
    }

    public static Published on(LocalDate day) {
        return new Published(day, day);
    }

    /** Certainly after the other; two years known only as 2024 are not. */
    public boolean after(Published other) {
        return earliest.isAfter(other.latest);
    }
}
