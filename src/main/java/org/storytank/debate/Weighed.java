package org.storytank.debate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.storytank.debate.strength.BaseScore;
import org.storytank.debate.strength.BipolarGraph;
import org.storytank.debate.strength.Framework;
import org.storytank.debate.strength.Gradual;
import org.storytank.debate.strength.GraphBuilder;
import org.storytank.debate.strength.Weighing;

/**
 * The claims of a debate, numbered to be weighed. A claim that was withdrawn or divided brings nothing to bear, and nothing through it; a
 * step that it had joined needs only what stands. A value is not reckoned: it weighs what people say it weighs, whatever is argued about it.
 */
final class Weighed {

    private final Map<ClaimId, Integer> numbers = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<ArgumentId, Argument> steps = new HashMap<>();
    private final Map<ArgumentId, List<ClaimId>> joined = new HashMap<>();
    private final Map<ArgumentId, OptionalInt> added = new HashMap<>();
    private final BipolarGraph built;
    private final Weighing weighing;

    Weighed(Debate debate) {
        var graph = BipolarGraph.builder();
        Stream.concat(Stream.of(debate.thesis()), debate.claims().stream())
                .filter(Claim::stands)
                .forEach(claim -> {
                    claims.add(claim);
                    numbers.put(claim.id(), graph.claim(base(claim)));
                });
        debate.arguments().forEach(argument -> steps.put(argument.id(), argument));
        debate.arguments()
                .forEach(argument -> argument.joins()
                        .ifPresent(step -> joined.computeIfAbsent(step, _ -> new ArrayList<>())
                                .addAll(argument.premises())));
        debate.arguments().stream()
                .filter(argument -> argument.stance() != Stance.JOINT)
                .forEach(argument -> add(argument, graph));
        built = graph.build();
        weighing = by(Gradual.QUADRATIC_ENERGY);
    }

    /** Weighed by another formula of the literature. */
    Weighing by(Gradual semantics) {
        var free = Weighing.of(built, semantics);
        for (var claim : claims) {
            free = isValue(claim) ? free.supposing(numbers.getOrDefault(claim.id(), 0), base(claim)) : free;
        }
        return free;
    }

    /** The same claims and what is said against them, as what can be accepted together is asked of them. */
    Framework framework() {
        return Framework.of(built);
    }

    Weighing weighing() {
        return weighing;
    }

    /** Empty when it stands no more, or never did. */
    Optional<Integer> number(ClaimId claim) {
        return Optional.ofNullable(numbers.get(claim));
    }

    Claim claim(int number) {
        return claims.get(number);
    }

    /** All but the question. */
    List<Claim> claims() {
        return claims.subList(1, claims.size());
    }

    static boolean isValue(Claim claim) {
        return claim.kind().filter(ClaimKind.VALUE::equals).isPresent();
    }

    /** What it is worth before any argument, between 0 and 1; ratings that are hidden count for nothing. */
    static double base(Claim claim) {
        return claim.votes()
                .tally()
                .map(tally -> BaseScore.ofRatings(
                        tally.impacts().stream().mapToLong(Integer::longValue).toArray()))
                .orElse(0.5);
    }

    /** Its number, when all it needs stands; what it objects to is added before it. */
    private OptionalInt add(Argument argument, GraphBuilder graph) {
        var known = added.get(argument.id());
        if (known != null) {
            return known;
        }
        // Should objections go round in a circle, none of them counts.
        added.put(argument.id(), OptionalInt.empty());
        if (argument.premises().stream().anyMatch(premise -> number(premise).isEmpty())) {
            return OptionalInt.empty();
        }
        var premises = Stream.concat(
                        argument.premises().stream(), joined.getOrDefault(argument.id(), List.of()).stream())
                .flatMap(premise -> number(premise).stream())
                .distinct()
                .mapToInt(Integer::intValue)
                .toArray();
        var about = numbers.get(argument.about());
        var number = switch (argument.stance()) {
            case FOR -> about == null ? OptionalInt.empty() : OptionalInt.of(graph.support(about, premises));
            case AGAINST -> about == null ? OptionalInt.empty() : OptionalInt.of(graph.attack(about, premises));
            case UNDERCUT -> undercut(argument, premises, graph);
            case JOINT -> OptionalInt.empty();
        };
        added.put(argument.id(), number);
        return number;
    }

    private OptionalInt undercut(Argument argument, int[] premises, GraphBuilder graph) {
        var step = argument.undercuts().map(steps::get);
        if (step.isEmpty()) {
            return OptionalInt.empty();
        }
        var objectedTo = add(step.get(), graph);
        return objectedTo.isPresent()
                ? OptionalInt.of(graph.undercut(objectedTo.getAsInt(), premises))
                : OptionalInt.empty();
    }
}
