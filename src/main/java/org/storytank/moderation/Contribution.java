package org.storytank.moderation;

import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;

/**
 * A text that somebody is about to send.
 *
 * @param author empty while they have no name here yet
 * @param sources how many it cites
 * @param signals what a model says of it, from 0 to 1, by the signal's name; empty where none is set up
 */
public record Contribution(
        Scope scope, Optional<PersonId> author, String text, int sources, Map<String, Double> signals) {

    public static Contribution of(Scope scope, Optional<PersonId> author, String text) {
        return new Contribution(scope, author, text, 0, Map.of());
    }
}
