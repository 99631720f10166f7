package org.storytank.account;

import java.time.Duration;

/** Somebody, or everybody together, tried something too often; nothing was changed, and trying later helps. */
public class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries. Try again in %d minutes.".formatted(minutes(wait)));
        this.wait = wait;
    }

    /** At least one, rounded up. */
    public long minutesToWait() {
        return minutes(wait);
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}
