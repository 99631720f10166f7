package org.storytank.debate.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.Tally;
import org.storytank.debate.Votes;
import org.storytank.shell.api.Given;

/**
 * What people think of a claim; who thinks what is not told.
 *
 * @param cast how many have voted
 * @param counts missing where the debate hides them from those who have not voted
 * @param mine what the asker thinks: agree, disagree or pass
 * @param myImpact how much it weighs for the asker, from 0 to 4
 */
record VotesShown(
        int cast,
        @Nullable Counts counts,
        @Nullable String mine,
        @Nullable Integer myImpact) {

    /** @param impacts by impact, from 0 to 4, how many rated it so */
    record Counts(int agree, int disagree, int pass, List<Integer> impacts) {

        static Counts of(Tally tally) {
            return new Counts(tally.agree(), tally.disagree(), tally.pass(), tally.impacts());
        }
    }

    static VotesShown of(Votes votes) {
        return new VotesShown(
                votes.cast(),
                votes.tally().map(Counts::of).orElse(null),
                votes.mine().opinion().map(Given::word).orElse(null),
                votes.mine().impact().orElse(null));
    }
}
