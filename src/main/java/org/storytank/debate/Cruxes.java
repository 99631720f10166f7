package org.storytank.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.debate.strength.BaseScore;
import org.storytank.debate.strength.BipolarGraph;
import org.storytank.debate.strength.Gradual;
import org.storytank.debate.strength.GraphBuilder;
import org.storytank.debate.strength.Weighing;

/** The claims of a debate worth talking about next, by how far people are apart on them and by what hangs on them. */
final class Cruxes {

    private final Debate debate;
    private final Division division;
    private final Map<ClaimId, Integer> numbers = new HashMap<>();

    Cruxes(Debate debate, Division division) {
        this.debate = debate;
        this.division = division;
    }

    /** @param most how many, the weightiest first; claims that nobody is apart on or on which nothing hangs are none */
    List<Crux> find(int most) {
        var bearing = Weighing.of(graph(), Gradual.QUADRATIC_ENERGY)
                .to(numbers.getOrDefault(debate.thesis().id(), 0));
        var cruxes = new ArrayList<Crux>();
        for (var claim : standing()) {
            var divided = claim.votes().tally().map(division::of).orElse(0.0);
            if (divided > 0) {
                var moves = bearing.removal(numbers.getOrDefault(claim.id(), 0));
                cruxes.add(new Crux(claim, divided, moves.value(), moves.settled()));
            }
        }
        return cruxes.stream()
                .filter(crux -> crux.weight() > 0)
                .sorted(Comparator.comparingDouble(Crux::weight).reversed())
                .limit(most)
                .toList();
    }

    private List<Claim> standing() {
        return debate.claims().stream()
                .filter(claim -> claim.withdrawnAt().isEmpty())
                .toList();
    }

    /** A withdrawn claim brings nothing to bear, and nothing through it. */
    private BipolarGraph graph() {
        var graph = BipolarGraph.builder();
        numbers.put(debate.thesis().id(), graph.claim(base(debate.thesis())));
        standing().forEach(claim -> numbers.put(claim.id(), graph.claim(base(claim))));
        debate.arguments().forEach(argument -> add(argument, graph));
        return graph.build();
    }

    private void add(Argument argument, GraphBuilder graph) {
        var about = numbers.get(argument.about());
        var premises = argument.premises().stream().map(numbers::get).map(Optional::ofNullable).toList();
        if (about != null && premises.stream().allMatch(Optional::isPresent)) {
            var from = premises.stream().flatMap(Optional::stream).mapToInt(Integer::intValue).toArray();
            switch (argument.stance()) {
                case FOR -> graph.support(about, from);
                case AGAINST -> graph.attack(about, from);
            }
        }
    }

    private static double base(Claim claim) {
        return claim.votes()
                .tally()
                .map(tally -> BaseScore.ofRatings(tally.impacts().stream()
                        .mapToLong(Integer::longValue)
                        .toArray()))
                .orElse(0.5);
    }
}
