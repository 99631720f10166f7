package org.storytank.moderation.rule;

import java.time.Duration;
import java.util.Map;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;

/**
 * A text that a rule is tried on.
 *
 * @param after how long after the beginning of its sequence; zero for a text that stands alone
 * @param line in its file, from 1
 */
record Sample(
        String text,
        Scope scope,
        Audience audience,
        String author,
        int sources,
        Map<String, Double> signals,
        Duration after,
        int line) {

    /** "{n}" in its text or author is its place in a row, so that a row need not say the same. */
    Sample numbered(int place) {
        var number = Integer.toString(place + 1);
        return new Sample(
                text.replace("{n}", number),
                scope,
                audience,
                author.replace("{n}", number),
                sources,
                signals,
                after,
                line);
    }
}
