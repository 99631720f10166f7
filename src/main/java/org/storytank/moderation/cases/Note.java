package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What moderators write to one another about a case; nobody else reads it.
 *
 * @param by the moderator's name; empty when they have left
 * @param outcome what they would decide; of an opinion only
 */
public record Note(Kind kind, String text, String by, Optional<Outcome> outcome, Instant at) {

    public enum Kind {
        /** For whoever has the case next. */
        NOTE,
        /** Whoever has it asks another moderator what they think. */
        ASKED,
        /** What another moderator thinks. */
        OPINION,
        /** Why it is passed up. */
        ESCALATED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
