package org.storytank.debate;

import java.util.Optional;

/**
 * What people think of a claim, as one of them sees it. Who thinks what is nobody else's to know.
 *
 * @param cast how many have voted
 * @param tally what they think; empty where the room hides it from those who have not voted
 * @param mine what the one who looks thinks
 */
public record Votes(int cast, Optional<Tally> tally, Ballot mine) {

    public static final Votes NONE = of(Tally.NONE);

    static Votes of(Tally tally) {
        return new Votes(tally.cast(), Optional.of(tally), Ballot.NONE);
    }

    Votes seenBy(Ballot voter, boolean hidden) {
        return new Votes(cast, tally.filter(_ -> !hidden || voter.opinion().isPresent()), voter);
    }

    /** Somebody else voted. */
    public boolean othersVoted() {
        return cast > (mine.opinion().isPresent() ? 1 : 0);
    }
}
