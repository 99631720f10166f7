package org.storytank.story;

import java.time.Duration;
import java.util.Optional;
import org.storytank.shell.Refusal;

/** A text that is to be judged cannot be read now, so nobody knows whose words it holds. Nothing was changed. */
public class TextUnreadable extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNAVAILABLE = 503;
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    TextUnreadable(Throwable cause) {
        super(
                "The text cannot be read now, and nothing is decided about words that nobody could read. Try again in a moment.",
                cause);
    }

    @Override
    public int status() {
        return UNAVAILABLE;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(A_MOMENT);
    }

    @Override
    public String words() {
        return "story.text-unreadable";
    }
}
