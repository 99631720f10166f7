package org.storytank.debate.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.Tally;
import org.storytank.debate.Votes;

/**
 * What people think of a claim as one person's page shows it.
 *
 * @param counts null while they are hidden from this person
 * @param opinion this person's own, in small letters, or empty
 * @param impact this person's own rating, or -1
 */
record VotesPicture(int cast, @Nullable Counts counts, String opinion, int impact, boolean others) {

    /** @param impact the mean of the ratings, with one decimal, or -1 without any */
    record Counts(int agree, int disagree, int pass, double impact) {

        static Counts of(Tally tally) {
            return new Counts(
                    tally.agree(),
                    tally.disagree(),
                    tally.pass(),
                    Math.round(10 * tally.impact().orElse(-1)) / 10.0);
        }
    }

    static VotesPicture of(Votes votes) {
        return new VotesPicture(
                votes.cast(),
                votes.tally().map(Counts::of).orElse(null),
                votes.mine()
                        .opinion()
                        .map(opinion -> opinion.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                votes.mine().impact().orElse(-1),
                votes.othersVoted());
    }
}
