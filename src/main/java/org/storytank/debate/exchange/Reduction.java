package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.storytank.debate.exchange.Bearing.Stance;

/** Makes a map into one that a format can hold, step by step, and counts what goes. */
final class Reduction {

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
    private ArgumentMap map;

    Reduction(ArgumentMap map) {
        this.map = map;
    }

    ArgumentMap map() {
        return map;
    }

    LossReport report() {
        return new LossReport(counts);
    }

    void count(Loss loss, long times) {
        counts.merge(loss, Math.toIntExact(times), Integer::sum);
    }

    Reduction withoutTitle() {
        count(Loss.TITLE, map.title().isEmpty() ? 0 : 1);
        map = new ArgumentMap("", map.claims(), map.arguments(), map.restatements(), map.groups());
        return this;
    }

    Reduction withoutKinds() {
        return claims(Loss.KINDS, claim -> claim.kind().isPresent(), claim -> claim.withKind(Optional.empty()));
    }

    Reduction withoutWeights() {
        return claims(
                Loss.WEIGHTS, claim -> claim.weight().isPresent(), claim -> claim.withWeight(OptionalDouble.empty()));
    }

    Reduction withAllWeights(double assumed) {
        return claims(
                Loss.WEIGHTS_ASSUMED,
                claim -> claim.weight().isEmpty(),
                claim -> claim.withWeight(OptionalDouble.of(assumed)));
    }

    Reduction withoutTexts() {
        return claims(Loss.TEXTS, claim -> !claim.text().equals(claim.id()), claim -> claim.withText(claim.id()));
    }

    Reduction withoutSources() {
        count(
                Loss.SOURCES,
                map.claims().stream().mapToLong(claim -> claim.sources().size()).sum());
        map = map.withClaims(
                map.claims().stream().map(claim -> claim.withSources(List.of())).toList());
        return this;
    }

    Reduction withoutTags() {
        count(
                Loss.TAGS,
                Stream.concat(
                                map.claims().stream().map(MapClaim::tags),
                                map.arguments().stream().map(MapArgument::tags))
                        .mapToLong(List::size)
                        .sum());
        map = map.withClaims(map.claims().stream()
                        .map(claim -> claim.withTags(List.of()))
                        .toList())
                .withArguments(map.arguments().stream()
                        .map(argument -> argument.withTags(List.of()))
                        .toList());
        return this;
    }

    Reduction withoutGroups() {
        count(Loss.GROUPS, map.groups().stream().flatMap(Group::all).count());
        map = new ArgumentMap(map.title(), map.claims(), map.arguments(), map.restatements(), List.of());
        return this;
    }

    Reduction withoutRestatements() {
        count(Loss.RESTATEMENTS, map.restatements().size());
        map = new ArgumentMap(map.title(), map.claims(), map.arguments(), List.of(), map.groups());
        return this;
    }

    Reduction withoutSchemes() {
        return arguments(Loss.SCHEMES, argument -> !argument.scheme().isEmpty(), argument -> argument.withScheme(""));
    }

    Reduction withoutArgumentTexts() {
        return arguments(
                Loss.ARGUMENT_TEXTS,
                argument -> !argument.isSketch() && !argument.text().isEmpty(),
                argument -> argument.withText(""));
    }

    Reduction onOneLine() {
        return claims(
                        Loss.LINE_BREAKS,
                        claim -> claim.text().contains("\n"),
                        claim -> claim.withText(Texts.line(claim.text())))
                .arguments(
                        Loss.LINE_BREAKS,
                        argument -> argument.text().contains("\n"),
                        argument -> argument.withText(Texts.line(argument.text())));
    }

    /** An argument told in a sentence becomes a claim, the premise of an argument; what was said of it as a whole is said of that claim. */
    Reduction withSketchesAsClaims() {
        var fresh = new FreshNames(map.ids());
        var claims = new ArrayList<>(map.claims());
        var claimOf = new HashMap<String, String>();
        for (var argument : map.arguments()) {
            if (argument.isSketch()) {
                var id = argument.bearings().isEmpty() ? argument.id() : fresh.like(argument.id());
                claimOf.put(argument.id(), id);
                claims.add(MapClaim.of(id, argument.text()).withTags(argument.tags()));
            }
        }
        var arguments = map.arguments().stream()
                .filter(argument -> !argument.isSketch() || !argument.bearings().isEmpty())
                .map(argument -> argument.isSketch()
                        ? new MapArgument(
                                argument.id(),
                                "",
                                List.of(claimOf.get(argument.id())),
                                argument.scheme(),
                                List.of(),
                                argument.bearings())
                        : argument)
                .map(argument -> argument.with(
                        argument.id(),
                        argument.bearings().stream()
                                .map(bearing -> ofClaim(bearing, claimOf))
                                .toList()))
                .toList();
        count(Loss.SKETCHES, claimOf.size());
        map = new ArgumentMap(
                map.title(),
                claims,
                arguments,
                map.restatements(),
                Grouping.renamed(map.groups(), id -> claimOf.getOrDefault(id, id)));
        return this;
    }

    private Bearing ofClaim(Bearing bearing, Map<String, String> claimOf) {
        var claim = claimOf.get(bearing.about());
        if (claim == null) {
            return bearing;
        }
        // The step of a sketch that bears on nothing is nowhere; what objects to it objects to what it says.
        var hasNoStep = claim.equals(bearing.about());
        return switch (bearing.stance()) {
            case UNDERCUTS -> hasNoStep ? new Bearing(Stance.AGAINST, claim) : bearing;
            case FOR, AGAINST -> bearing.withAbout(claim);
        };
    }

    /** One argument for each thing that it bears on. What is said of the argument is said of the first. */
    Reduction withOneBearingEach() {
        var fresh = new FreshNames(map.ids());
        var split = map.arguments().stream()
                .flatMap(argument -> argument.bearings().size() < 2
                        ? Stream.of(argument)
                        : Stream.iterate(0, i -> i < argument.bearings().size(), i -> i + 1)
                                .map(i -> argument.with(
                                        i == 0 ? argument.id() : fresh.like(argument.id()),
                                        List.of(argument.bearings().get(i)))))
                .toList();
        count(
                Loss.SPLIT,
                map.arguments().stream()
                        .filter(argument -> argument.bearings().size() > 1)
                        .count());
        map = map.withArguments(split);
        return this;
    }

    /** One argument for each premise. What is said of the argument is said of the first. */
    Reduction withOnePremiseEach() {
        var fresh = new FreshNames(map.ids());
        var apart = map.arguments().stream()
                .flatMap(argument -> argument.premises().size() < 2
                        ? Stream.of(argument)
                        : Stream.iterate(0, i -> i < argument.premises().size(), i -> i + 1)
                                .map(i -> argument.withPremises(
                                                List.of(argument.premises().get(i)))
                                        .with(i == 0 ? argument.id() : fresh.like(argument.id()), argument.bearings())))
                .toList();
        count(
                Loss.PREMISES_APART,
                map.arguments().stream()
                        .filter(argument -> argument.premises().size() > 1)
                        .count());
        map = map.withArguments(apart);
        return this;
    }

    /** Whatever bears on an argument bears on its first premise. There are no sketches any more. */
    Reduction onClaimsOnly() {
        var first = new HashMap<String, String>();
        map.arguments()
                .forEach(
                        argument -> first.put(argument.id(), argument.premises().getFirst()));
        return bearings(bearing -> {
            if (!first.containsKey(bearing.about())) {
                return bearing;
            }
            var undercuts = bearing.stance() == Stance.UNDERCUTS;
            count(undercuts ? Loss.UNDERCUTS_BECAME_ATTACKS : Loss.ON_ARGUMENTS, 1);
            return new Bearing(undercuts ? Stance.AGAINST : bearing.stance(), first.get(bearing.about()));
        });
    }

    /** Where a conflict with an argument can only mean a conflict with its step. */
    Reduction withUndercutsForAttacksOnArguments() {
        var argued = map.arguments().stream().map(MapArgument::id).toList();
        var known = new HashSet<>(argued);
        return bearings(bearing -> {
            if (bearing.stance() != Stance.AGAINST || !known.contains(bearing.about())) {
                return bearing;
            }
            count(Loss.ATTACKS_BECAME_UNDERCUTS, 1);
            return new Bearing(Stance.UNDERCUTS, bearing.about());
        });
    }

    Reduction withoutSupports() {
        count(
                Loss.SUPPORTS,
                map.arguments().stream().filter(Reduction::supports).count());
        map = map.withArguments(
                map.arguments().stream().filter(argument -> !supports(argument)).toList());
        return this;
    }

    /** Other names for claims and arguments; only those of claims are counted, for those of arguments nobody sees. */
    Reduction renamed(Function<ArgumentMap, Map<String, String>> naming) {
        var names = naming.apply(map);
        UnaryOperator<String> name = id -> names.getOrDefault(id, id);
        count(
                Loss.NAMES,
                map.claims().stream()
                        .filter(claim -> !name.apply(claim.id()).equals(claim.id()))
                        .count());
        map = new ArgumentMap(
                map.title(),
                map.claims().stream()
                        .map(claim -> claim.withId(name.apply(claim.id())))
                        .toList(),
                map.arguments().stream()
                        .map(argument -> argument.withPremises(
                                        argument.premises().stream().map(name).toList())
                                .with(
                                        name.apply(argument.id()),
                                        argument.bearings().stream()
                                                .map(bearing -> bearing.withAbout(name.apply(bearing.about())))
                                                .toList()))
                        .toList(),
                map.restatements().stream()
                        .map(one -> new Restatement(name.apply(one.claim()), name.apply(one.of())))
                        .toList(),
                Grouping.renamed(map.groups(), name));
        return this;
    }

    private static boolean supports(MapArgument argument) {
        return argument.bearings().getFirst().stance() == Stance.FOR;
    }

    private Reduction claims(Loss loss, Predicate<MapClaim> has, UnaryOperator<MapClaim> without) {
        count(loss, map.claims().stream().filter(has).count());
        map = map.withClaims(map.claims().stream()
                .map(claim -> has.test(claim) ? without.apply(claim) : claim)
                .toList());
        return this;
    }

    private Reduction arguments(Loss loss, Predicate<MapArgument> has, UnaryOperator<MapArgument> without) {
        count(loss, map.arguments().stream().filter(has).count());
        map = map.withArguments(map.arguments().stream()
                .map(argument -> has.test(argument) ? without.apply(argument) : argument)
                .toList());
        return this;
    }

    private Reduction bearings(UnaryOperator<Bearing> change) {
        map = map.withArguments(map.arguments().stream()
                .map(argument -> argument.with(
                        argument.id(), argument.bearings().stream().map(change).toList()))
                .toList());
        return this;
    }
}
