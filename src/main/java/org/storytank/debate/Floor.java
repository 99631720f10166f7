package org.storytank.debate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/**
 * Who has the word in a room that meets in person, and whose hands are up.
 *
 * @param open whether the room has a speaking queue; without one the rest is empty
 * @param hands in the order in which they come: who has not spoken yet before who has, and among those who came first
 */
public record Floor(boolean open, Optional<Word> word, List<Author> hands) {

    /** How many of those who come next are shown to everybody. */
    private static final int SHOWN = 3;

    public static final Floor NONE = new Floor(false, Optional.empty(), List.of());

    /** @param since when it was given to them */
    public record Word(Author by, Instant since) {

        public long seconds(Instant now) {
            return Math.max(0, Duration.between(since, now).toSeconds());
        }
    }

    /** The few who come next. */
    public List<Author> next() {
        return hands.stream().limit(SHOWN).toList();
    }

    /** How many wait behind them. */
    public int behind() {
        return hands.size() - next().size();
    }

    /** Their place in the queue, counted from 1; 0 when their hand is not up. */
    public int place(@Nullable PersonId person) {
        return hands.stream().map(Author::id).toList().indexOf(person) + 1;
    }

    public boolean hasWord(@Nullable PersonId person) {
        return word.filter(one -> one.by().id().equals(person)).isPresent();
    }
}
