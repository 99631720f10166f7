package org.storytank.debate;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How many people think what of a claim. @param impacts by impact, from 0 to {@link Ballot#MOST}, how many rated it so */
public record Tally(int agree, int disagree, int pass, List<Integer> impacts) {

    public static final Tally NONE = new Tally(0, 0, 0, Collections.nCopies(Ballot.MOST + 1, 0));

    public Tally {
        impacts = List.copyOf(impacts);
    }

    /** How many have voted, whatever they think. */
    public int cast() {
        return agree + disagree + pass;
    }

    public int rated() {
        return impacts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean of the ratings; empty without any. */
    public OptionalDouble impact() {
        var sum = IntStream.range(0, impacts.size())
                .map(impact -> impact * impacts.get(impact))
                .sum();
        return rated() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / (double) rated());
    }
}
