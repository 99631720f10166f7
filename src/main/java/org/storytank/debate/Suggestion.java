package org.storytank.debate;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/**
 * A claim that somebody suggests who may not speak in the room; those who run it answer.
 *
 * @param standing what it would answer
 * @param lost whether what it would answer is gone
 * @param by who suggests it, while they are here
 * @param claim what it became, or what says the same already
 * @param reason why it was declined; empty otherwise
 * @param answeredBy who answered it, while they are here
 */
public record Suggestion(
        SuggestionId id,
        LabelledText words,
        Standing standing,
        boolean lost,
        Optional<Author> by,
        Instant at,
        State state,
        Optional<ClaimId> claim,
        LabelledText reason,
        Optional<Author> answeredBy) {

    public enum State {
        WAITS,
        /** It became a claim of the one who suggested it. */
        ACCEPTED,
        /** It was said already. */
        SAME,
        DECLINED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean waits() {
        return state == State.WAITS;
    }

    public boolean isBy(@Nullable PersonId person) {
        return by.filter(author -> author.id().equals(person)).isPresent();
    }
}
