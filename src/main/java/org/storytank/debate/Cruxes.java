package org.storytank.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The claims of a debate worth talking about next, by how far people are apart on them and by what hangs on them. */
final class Cruxes {

    private final Weighed weighed;
    private final Division division;

    Cruxes(Debate debate, Division division) {
        weighed = new Weighed(debate);
        this.division = division;
    }

    /** @param most how many, the weightiest first; claims that nobody is apart on or on which nothing hangs are none */
    List<Crux> find(int most) {
        var bearing = weighed.weighing().to(0);
        var cruxes = new ArrayList<Crux>();
        for (var claim : weighed.claims()) {
            var divided = claim.votes().tally().map(division::of).orElse(0.0);
            if (divided > 0) {
                var moves = bearing.removal(weighed.number(claim.id()).orElseThrow());
                cruxes.add(new Crux(claim, divided, moves.value(), moves.settled()));
            }
        }
        return cruxes.stream()
                .filter(crux -> crux.weight() > 0)
                .sorted(Comparator.comparingDouble(Crux::weight).reversed())
                .limit(most)
                .toList();
    }
}
