package org.storytank.account;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.storytank.shell.Refusal;

/** Somebody, or everybody together, tried something too often; nothing was changed, and trying later helps. */
public class TooManyTries extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries. Try again in %d minutes.".formatted(minutes(wait)));
        this.wait = wait;
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }

    @Override
    public String words() {
        return "account.tries";
    }

    @Override
    public Object[] details() {
        return new Object[] {minutes(wait)};
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public int status() {
        return TOO_MANY_REQUESTS;
    }
}
