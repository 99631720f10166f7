package org.storytank.debate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.Opinion;
import org.storytank.debate.Tally;
import org.storytank.debate.Votes;
import org.storytank.shell.web.PlainPage;

/**
 * What people think of a claim, as a plain page shows it.
 *
 * @param tally null while it is hidden from the one who looks
 * @param opinion what they think themselves, in small letters, or empty
 * @param impact how much it weighs for them, or -1
 * @param rates whether impact is rated here
 */
public record VoteLine(int cast, @Nullable Tally tally, String opinion, int impact, boolean rates) {

    static final List<String> OPINIONS = List.of("agree", "disagree", "pass");

    static VoteLine of(Votes votes, boolean rates) {
        return new VoteLine(
                votes.cast(),
                votes.tally().orElse(null),
                votes.mine().opinion().map(VoteLine::word).orElse(""),
                votes.mine().impact().orElse(-1),
                rates);
    }

    static String word(Opinion opinion) {
        return opinion.name().toLowerCase(Locale.ROOT);
    }

    public List<String> opinions() {
        return OPINIONS;
    }

    /** The result in words; empty when nobody has voted. */
    public String told(PlainPage page) {
        var parts = new ArrayList<String>();
        if (tally == null) {
            add(parts, page, "hidden", cast);
        } else {
            add(parts, page, "agree", tally.agree());
            add(parts, page, "disagree", tally.disagree());
            add(parts, page, "pass", tally.pass());
            var mean = tally.impact();
            if (rates && mean.isPresent()) {
                parts.add(page.say("debate.page.votes.impact", Math.round(10 * mean.getAsDouble()) / 10.0));
            }
        }
        return String.join(" · ", parts);
    }

    public boolean hasBar() {
        return tally != null && tally.agree() + tally.disagree() > 0;
    }

    /** How wide the agreeing part of the bar is, in percent. */
    public int agreeing() {
        return tally == null || !hasBar() ? 0 : Math.round(100f * tally.agree() / (tally.agree() + tally.disagree()));
    }

    private static void add(List<String> parts, PlainPage page, String key, int count) {
        if (count > 0) {
            parts.add(counted(page, key, count));
        }
    }

    private static String counted(PlainPage page, String key, int count) {
        return page.say("debate.page.votes." + key + (page.isSingular(count) ? ".one" : ".other"), count);
    }
}
