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
 * @param audience who is in the room; empty where it is as in the whole place
 */
public record Contribution(
        Scope scope,
        Optional<PersonId> author,
        String text,
        int sources,
        Map<String, Double> signals,
        Optional<Audience> audience) {

    public static Contribution of(Scope scope, Optional<PersonId> author, String text) {
        return new Contribution(scope, author, text, 0, Map.of(), Optional.empty());
    }

    public Contribution among(Audience audience) {
        return new Contribution(scope, author, text, sources, signals, Optional.of(audience));
    }

    /** @param sources how many it cites */
    public Contribution citing(int sources) {
        return new Contribution(scope, author, text, sources, signals, audience);
    }
}
