package org.storytank.account;

import java.time.Duration;
import org.storytank.shell.Refusal;

/** Somebody, or everybody together, tried something too often; nothing was changed, and trying later helps. */
public class TooManyTries extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    private final long minutes;

    TooManyTries(Duration wait) {
        this(wait.plusSeconds(59).toMinutes());
    }

    private TooManyTries(long minutes) {
        super("Too many tries. Try again in %d minutes.".formatted(minutes));
        this.minutes = minutes;
    }

    @Override
    public String words() {
        return "account.tries";
    }

    @Override
    public Object[] details() {
        return new Object[] {minutes};
    }

    @Override
    public int status() {
        return TOO_MANY_REQUESTS;
    }
}
