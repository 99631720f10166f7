package org.storytank.debate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.storytank.account.Unknown;
import org.storytank.debate.ClaimStrength.Share;
import org.storytank.debate.ClaimStrength.Supposed;
import org.storytank.debate.strength.Contribution;
import org.storytank.debate.strength.Contributions;
import org.storytank.debate.strength.Gradual;
import org.storytank.debate.strength.Sampling;
import org.storytank.debate.strength.Strengths;

/** How strong each claim of a debate is, and what makes it so. */
final class ClaimStrengths {

    private final Debate debate;
    private final Weighed weighed;
    private final Strengths strengths;

    ClaimStrengths(Debate debate) {
        this.debate = debate;
        weighed = new Weighed(debate);
        strengths = weighed.weighing().strengths();
    }

    /**
     * @param most how many shares at most
     * @throws Unknown when the claim is not in the debate, or was withdrawn
     */
    ClaimStrength of(ClaimId id, List<Supposition> what, int most) {
        var topic = number(id);
        var claim = weighed.claim(topic);
        var value = Weighed.isValue(claim);
        var bearing = weighed.weighing().to(topic);
        var shares = value ? List.<Share>of() : shares(id, bearing, most);
        return new ClaimStrength(
                claim,
                Weighed.base(claim),
                claim.votes().tally().map(Tally::rated).orElse(0),
                strength(topic),
                value ? Map.of() : others(topic),
                strengths.settled(),
                shares,
                value ? 0 : bearing.contributors().length - shares.size(),
                value ? Optional.empty() : suppose(what, topic));
    }

    private Map<Gradual, Double> others(int topic) {
        var others = new EnumMap<Gradual, Double>(Gradual.class);
        for (var semantics : Gradual.values()) {
            if (semantics != Gradual.QUADRATIC_ENERGY && semantics.hearsSupport()) {
                var found = weighed.by(semantics).strengths();
                if (found.settled()) {
                    others.put(semantics, found.of(topic));
                }
            }
        }
        return others;
    }

    private Optional<Supposed> suppose(List<Supposition> what, int topic) {
        var otherwise = what.stream()
                .filter(one -> isOtherwise(number(one.claim()), one, topic))
                .toList();
        if (otherwise.isEmpty()) {
            return Optional.empty();
        }
        var weighing = weighed.weighing();
        for (var one : otherwise) {
            weighing = weighing.supposing(number(one.claim()), (double) one.worth() / Supposition.TRUE);
        }
        var then = weighing.strengths();
        return Optional.of(new Supposed(otherwise, then.of(topic), then.settled()));
    }

    /** A value is held, neither true nor false; and what is worth just that now changes nothing. */
    private boolean isOtherwise(int claim, Supposition what, int topic) {
        var now = strength(claim);
        return claim != topic && now.isPresent() && Math.round(Supposition.TRUE * now.getAsDouble()) != what.worth();
    }

    /** All that bear on it where they are few, else those that answer it. */
    private List<Share> shares(ClaimId topic, Contributions bearing, int most) {
        var near = answers(topic);
        var all = bearing.contributors();
        var few = all.length <= Sampling.USUAL.exactUpTo();
        var fair = new HashMap<Integer, Double>();
        if (few) {
            for (Contribution one : bearing.shapley(Sampling.USUAL)) {
                fair.put(one.claim(), one.value());
            }
        }
        return Arrays.stream(all)
                .filter(number -> few || near.containsKey(number))
                .mapToObj(number -> new Share(
                        weighed.claim(number),
                        Optional.ofNullable(near.get(number)),
                        strength(number),
                        bearing.removal(number).value(),
                        fair.containsKey(number) ? OptionalDouble.of(fair.get(number)) : OptionalDouble.empty()))
                .sorted(Comparator.comparingDouble((Share share) -> Math.abs(share.removal()))
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Those that answer a claim directly, those that object to how these do, and those that these need besides, by their numbers. */
    private Map<Integer, Stance> answers(ClaimId topic) {
        var near = new HashMap<Integer, Stance>();
        var steps = debate.arguments().stream()
                .filter(argument ->
                        argument.about().equals(topic) && argument.step().isEmpty())
                .map(Argument::id)
                .collect(Collectors.toSet());
        debate.arguments().stream()
                .filter(argument -> steps.contains(argument.id())
                        || argument.step().filter(steps::contains).isPresent())
                .forEach(argument -> argument.premises()
                        .forEach(premise -> weighed.number(premise)
                                .ifPresent(number -> near.putIfAbsent(number, argument.stance()))));
        return near;
    }

    private OptionalDouble strength(int number) {
        return Weighed.isValue(weighed.claim(number))
                ? OptionalDouble.empty()
                : OptionalDouble.of(strengths.of(number));
    }

    private int number(ClaimId claim) {
        return weighed.number(claim).orElseThrow(() -> new Unknown("claim"));
    }
}
