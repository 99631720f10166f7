package org.storytank.debate;

/** How far people are apart on a claim, from 0, all of one mind, to 1, in two halves. */
@FunctionalInterface
public interface Division {

    double of(Tally tally);

    /**
     * By votes, with two more thought in that are of both minds, so that a handful of votes says little:
     * 4 · agree · disagree / (agree + disagree + 2)². Our choice; groups of like-minded people can take its place.
     */
    Division BY_VOTES = tally -> {
        var voters = tally.agree() + tally.disagree() + 2.0;
        return 4 * tally.agree() * tally.disagree() / (voters * voters);
    };
}
