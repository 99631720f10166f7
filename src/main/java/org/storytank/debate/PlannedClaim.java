package org.storytank.debate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.storytank.debate.exchange.MapSource;
import org.storytank.moderation.Reason;
import org.storytank.provenance.LabelledText;

/**
 * A claim of a map that may come into a room.
 *
 * @param under the number of the planned claim it answers, which comes before it; empty when it stands for itself
 * @param stance for or against what it answers, against its reasoning, or together with it
 * @param scheme of which kind that argument is
 * @param restates the number of the planned claim that it says in other words, and will stand with; empty of most
 * @param depth how many answers it follows, the question aside
 * @param reasons what rules of the house advise about it, or why it waits or is refused
 * @param labels what they remark beside it
 * @param sources those that can be cited here
 */
public record PlannedClaim(
        LabelledText words,
        Optional<ClaimKind> kind,
        OptionalInt under,
        Stance stance,
        Optional<ArgumentScheme> scheme,
        OptionalInt restates,
        int depth,
        Fate fate,
        List<Reason> reasons,
        List<Reason> labels,
        List<MapSource> sources) {

    /** What becomes of it. */
    public enum Fate {
        COMES,
        /** It is the question of the room. */
        QUESTION,
        /** It was said in the room already, in the same words; what answers it in the map answers it there. */
        HERE,
        /** A rule holds it: it waits for a person to read it. */
        WAITS,
        /** It waits in the room already. */
        WAITS_ALREADY,
        /** A rule does not let it in. */
        REFUSED,
        TOO_LONG,
        /** More answers would follow one another than may. */
        TOO_DEEP,
        /** What it answers does not come, or waits. */
        WITHOUT_WHAT_IT_ANSWERS;

        /** Whether it comes neither now nor later. */
        public boolean isLeftOut() {
            return !isThere() && this != WAITS;
        }

        /** Whether what answers it can come. */
        boolean isThere() {
            return this == COMES || this == QUESTION || this == HERE;
        }
    }

    public PlannedClaim {
        reasons = List.copyOf(reasons);
        labels = List.copyOf(labels);
        sources = List.copyOf(sources);
    }

    PlannedClaim judged(Fate now, List<Reason> why, List<Reason> remarked) {
        return new PlannedClaim(words, kind, under, stance, scheme, restates, depth, now, why, remarked, sources);
    }

    public boolean comes() {
        return fate == Fate.COMES;
    }

    /** Whether it stands with what it says again as soon as it comes. */
    boolean comesWithAnother() {
        return comes() && restates.isPresent();
    }
}
