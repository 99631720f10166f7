package org.storytank.debate.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A map as a tree, which is how a debate room holds one: each claim stands in one place, for or against one other, or for itself.
 *
 * @param branches each after the one it answers
 * @param lost what a room has no place for
 */
public record MapTree(List<Branch> branches, LossReport lost) {

    /**
     * A claim in its place.
     *
     * @param under the number of the branch it answers, which comes before it; empty when it stands for itself
     * @param stance for or against what it answers; means nothing when it answers nothing
     */
    public record Branch(MapClaim claim, OptionalInt under, Bearing.Stance stance) {}

    /** What answers a claim. */
    private record Step(String premise, Bearing.Stance stance) {}

    public MapTree {
        branches = List.copyOf(branches);
    }

    public static MapTree of(ArgumentMap map) {
        var reduction = new Reduction(map)
                .withoutWeights()
                .withoutGroups()
                .withSketchesAsClaims()
                .withoutArgumentTexts()
                .withoutTags()
                .withoutSchemes()
                .withOneBearingEach()
                .onClaimsOnly()
                .withOnePremiseEach()
                .withoutRestatements();
        var planted = new Planting(reduction.map());
        reduction.count(Loss.PLACES, planted.left());
        return new MapTree(planted.branches, reduction.report());
    }

    /** Puts claims in their places, the first of several; a circle is opened where it is met first. */
    private static final class Planting {

        private final Map<String, MapClaim> claims = new LinkedHashMap<>();
        private final Map<String, List<Step>> answers = new HashMap<>();
        private final Set<String> placed = new HashSet<>();
        private final List<Branch> branches = new ArrayList<>();
        private final int steps;

        Planting(ArgumentMap map) {
            map.claims().forEach(claim -> claims.put(claim.id(), claim));
            var answering = new HashSet<String>();
            for (var argument : map.arguments()) {
                var premise = argument.premises().getFirst();
                var bearing = argument.bearings().getFirst();
                answering.add(premise);
                answers.computeIfAbsent(bearing.about(), _ -> new ArrayList<>())
                        .add(new Step(premise, bearing.stance()));
            }
            steps = map.arguments().size();
            claims.keySet().stream().filter(id -> !answering.contains(id)).forEach(this::plant);
            claims.keySet().forEach(this::plant);
        }

        int left() {
            var kept = branches.stream()
                    .filter(branch -> branch.under().isPresent())
                    .count();
            return steps - (int) kept;
        }

        private void plant(String root) {
            var waiting = new ArrayDeque<Branch>();
            waiting.push(new Branch(claims.get(root), OptionalInt.empty(), Bearing.Stance.FOR));
            while (!waiting.isEmpty()) {
                var branch = waiting.pop();
                if (!placed.add(branch.claim().id())) {
                    continue;
                }
                var number = OptionalInt.of(branches.size());
                branches.add(branch);
                for (var step :
                        answers.getOrDefault(branch.claim().id(), List.of()).reversed()) {
                    waiting.push(new Branch(claims.get(step.premise()), number, step.stance()));
                }
            }
        }
    }
}
