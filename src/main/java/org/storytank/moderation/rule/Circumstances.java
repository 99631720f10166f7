package org.storytank.moderation.rule;

import java.time.Instant;
import java.util.Map;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;

/**
 * What is known of a text besides its words.
 *
 * @param author a name that stands for one person and tells nothing of them; empty when nobody is known
 * @param sources how many it cites
 * @param signals what a model says of it, from 0 to 1, by the signal's name; empty where no model is set up
 */
public record Circumstances(
        Scope scope, Audience audience, String author, Instant at, int sources, Map<String, Double> signals) {

    public static Circumstances of(Scope scope, Audience audience, Instant at) {
        return new Circumstances(scope, audience, "", at, 0, Map.of());
    }
}
