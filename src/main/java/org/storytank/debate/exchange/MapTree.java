package org.storytank.debate.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A map as a tree, which is how a debate room holds one: each claim stands in one place, for or against one other or its reasoning, together with one other, or for itself; or it says one
 * other in other words.
 *
 * @param branches each after the one it answers
 * @param again what branches speak for or against beside what they answer; they may go in circles
 * @param lost what a room has no place for
 */
public record MapTree(List<Branch> branches, List<Again> again, LossReport lost) {

    /** A branch used once more. @param branch its number @param about the number of the other @param scheme of which sort that step is, or empty */
    public record Again(int branch, Bearing.Stance stance, int about, String scheme) {}

    /**
     * A claim in its place.
     *
     * @param under the number of the branch it answers, which comes before it; empty when it stands for itself
     * @param stance for or against what it answers, or against the step by which that answers; means nothing when it answers nothing
     * @param joins whether it is a further premise of the step by which the claim it stands under answers something; the stance is then the one of that step
     * @param scheme what sort of step that is, or empty
     * @param restates the number of the branch it says in other words, which comes before it; it answers nothing then, and nothing answers it
     */
    public record Branch(
            MapClaim claim,
            OptionalInt under,
            Bearing.Stance stance,
            boolean joins,
            String scheme,
            OptionalInt restates) {

        Branch(MapClaim claim, OptionalInt under, Bearing.Stance stance, boolean joins, String scheme) {
            this(claim, under, stance, joins, scheme, OptionalInt.empty());
        }

        static Branch restating(MapClaim claim, int number) {
            return new Branch(claim, OptionalInt.empty(), Bearing.Stance.FOR, false, "", OptionalInt.of(number));
        }
    }

    /**
     * What answers a claim, or joins it.
     *
     * @param argument its own name
     * @param about what it bears on: a claim, or for an undercut an argument
     * @param under the claim under which its first premise stands
     */
    private record Step(
            String argument,
            String premise,
            Bearing.Stance stance,
            String about,
            String under,
            boolean joins,
            String scheme) {

        Step apart() {
            return new Step(argument, premise, stance, about, under, false, scheme);
        }
    }

    /** A branch on its way. @param argument the step by which it stands there, or empty @param bent whether it objected to another step */
    private record Shoot(Branch branch, String argument, boolean bent) {}

    public MapTree {
        branches = List.copyOf(branches);
        again = List.copyOf(again);
    }

    static MapTree of(ArgumentMap map) {
        return of(map, _ -> false);
    }

    /** @param knownScheme the sorts of steps that a room knows */
    public static MapTree of(ArgumentMap map, Predicate<String> knownScheme) {
        var reduction = new Reduction(map)
                .withoutWeights()
                .withoutGroups()
                .withSketchesAsClaims()
                .withoutArgumentTexts()
                .withoutTags()
                .withSchemes(knownScheme)
                .withOneBearingEach()
                .withUndercutsAtMostOnArguments()
                .withSharedPremisesApart()
                .withPlainRestatements();
        var planted = new Planting(reduction.map());
        reduction.count(Loss.PLACES, planted.left());
        reduction.count(Loss.PREMISES_APART, planted.apart);
        reduction.count(Loss.UNDERCUTS_BECAME_ATTACKS, planted.withoutStep);
        reduction.count(
                Loss.SCHEMES,
                planted.again.stream()
                        .filter(again -> !again.scheme().isEmpty())
                        .count());
        return new MapTree(planted.branches, planted.again, reduction.report());
    }

    /** Puts claims in their places, the first of several; a circle is opened where it is met first. */
    private static final class Planting {

        private final Map<String, MapClaim> claims = new LinkedHashMap<>();
        private final Map<String, List<Step>> answers = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Branch> branches = new ArrayList<>();
        private final List<Again> again = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final int steps;
        /** Objections to a step that is not the one by which its premise stands in its place. */
        private int withoutStep;
        /** Further premises of a step that is opened because it closes a circle. */
        private int apart;

        Planting(ArgumentMap map) {
            map.claims().forEach(claim -> claims.put(claim.id(), claim));
            var answering = new HashSet<String>();
            var premises = new HashMap<String, String>();
            map.arguments()
                    .forEach(argument ->
                            premises.put(argument.id(), argument.premises().getFirst()));
            for (var argument : map.arguments()) {
                var first = argument.premises().getFirst();
                var bearing = argument.bearings().getFirst();
                answering.addAll(argument.premises());
                var under = premises.getOrDefault(bearing.about(), bearing.about());
                for (var premise : argument.premises()) {
                    var joins = !premise.equals(first);
                    answers(joins ? first : under)
                            .add(new Step(
                                    argument.id(),
                                    premise,
                                    bearing.stance(),
                                    bearing.about(),
                                    under,
                                    joins,
                                    argument.scheme()));
                }
            }
            steps = map.arguments().stream()
                    .mapToInt(argument -> argument.premises().size())
                    .sum();
            var restating = map.restatements().stream().map(Restatement::claim).collect(Collectors.toSet());
            answering.addAll(restating);
            claims.keySet().stream().filter(id -> !answering.contains(id)).forEach(this::plant);
            claims.keySet().stream().filter(id -> !restating.contains(id)).forEach(this::plant);
            map.restatements().forEach(this::plant);
            map.arguments().forEach(this::useAgain);
        }

        /** What one claim proves by itself beside its place. */
        private void useAgain(MapArgument argument) {
            var bearing = argument.bearings().getFirst();
            var premise = argument.premises().getFirst();
            var about = numbers.get(bearing.about());
            var number = numbers.get(premise);
            if (argument.premises().size() == 1
                    && bearing.stance() != Bearing.Stance.UNDERCUTS
                    && about != null
                    && number != null
                    && !about.equals(number)
                    && !taken.contains(argument.id())
                    && again.stream().noneMatch(one -> one.branch() == number && one.about() == about)
                    && branches.get(number).under().stream().noneMatch(about::equals)) {
                again.add(new Again(number, bearing.stance(), about, argument.scheme()));
            }
        }

        private void plant(Restatement restatement) {
            branches.add(Branch.restating(claims.get(restatement.claim()), numbers.get(restatement.of())));
        }

        int left() {
            var kept = branches.stream()
                    .filter(branch -> branch.under().isPresent())
                    .count();
            return steps - (int) kept - again.size();
        }

        private List<Step> answers(String claim) {
            return answers.computeIfAbsent(claim, _ -> new ArrayList<>());
        }

        private void plant(String root) {
            var waiting = new ArrayDeque<Shoot>();
            var alone = new Branch(claims.get(root), OptionalInt.empty(), Bearing.Stance.FOR, false, "");
            waiting.push(new Shoot(alone, "", false));
            while (!waiting.isEmpty()) {
                var shoot = waiting.pop();
                var branch = shoot.branch();
                if (numbers.putIfAbsent(branch.claim().id(), branches.size()) != null) {
                    continue;
                }
                var number = OptionalInt.of(branches.size());
                branches.add(branch);
                withoutStep += shoot.bent() ? 1 : 0;
                taken.add(shoot.argument());
                for (var step : List.copyOf(answers(branch.claim().id())).reversed()) {
                    if (step.joins()) {
                        join(step, shoot, number, waiting);
                        continue;
                    }
                    var bent = step.stance() == Bearing.Stance.UNDERCUTS
                            && !step.about().equals(shoot.argument());
                    var stance = bent ? Bearing.Stance.AGAINST : step.stance();
                    var next = new Branch(claims.get(step.premise()), number, stance, false, step.scheme());
                    waiting.push(new Shoot(next, step.argument(), bent));
                }
            }
        }

        /** What joins a step that is not taken in this place answers what the step answers. */
        private void join(Step step, Shoot shoot, OptionalInt number, Deque<Shoot> waiting) {
            if (step.argument().equals(shoot.argument())) {
                var stance = shoot.branch().stance();
                waiting.push(new Shoot(new Branch(claims.get(step.premise()), number, stance, true, ""), "", false));
            } else {
                answers(step.under()).add(step.apart());
                apart++;
            }
        }
    }
}
