package org.storytank.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * An exception that people are told in words of their own: the key of its sentence in {@code words/*.properties}. Thrown on the way to
 * a page it becomes that page; thrown by an act it becomes a notice. Any other exception is told as "something failed", without details.
 */
public interface Refusal {

    /** A whole sentence or two: what was refused, that nothing was lost, what to do next. */
    String words();

    /** What is said before that sentence in words that are not the product's own, a rule's advice for example; usually nothing. */
    default String first(Locale language) {
        return "";
    }

    /** What fills the sentence's places; never another person's text or name. */
    default Object[] details() {
        return new Object[0];
    }

    /** How long to wait before trying the same again helps; empty when waiting does not help. */
    default Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** The HTTP status when a page was asked for: 404 where even existence must not be told. */
    default int status() {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
