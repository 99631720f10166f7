package org.storytank.debate.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Keeps what says one other claim again and does nothing else: it argues for nothing, nobody answers it, and it cites nothing of its own. */
    Reduction withPlainRestatements() {
        var busy = map.arguments().stream()
                .flatMap(argument -> Stream.concat(
                        argument.premises().stream(),
                        argument.bearings().stream().map(Bearing::about)))
                .collect(Collectors.toCollection(HashSet::new));
        map.claims().stream().filter(claim -> !claim.sources().isEmpty()).forEach(claim -> busy.add(claim.id()));
        map.restatements().forEach(one -> busy.add(one.of()));
        var kept = new LinkedHashMap<String, Restatement>();
        map.restatements().stream()
                .filter(one -> !busy.contains(one.claim()))
                .forEach(one -> kept.putIfAbsent(one.claim(), one));
        count(Loss.RESTATEMENTS, map.restatements().size() - kept.size());
        map = new ArgumentMap(map.title(), map.claims(), map.arguments(), List.copyOf(kept.values()), map.groups());
        return this;
    }

    Reduction withoutSchemes() {
        return withSchemes(_ -> false);
    }

    Reduction withSchemes(Predicate<String> known) {
        return arguments(
                Loss.SCHEMES,
                argument -> !argument.scheme().isEmpty() && !known.test(argument.scheme()),
                argument -> argument.withScheme(""));
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

    /** @see Sketches */
    Reduction withSketchesAsClaims() {
        count(
                Loss.SKETCHES,
                map.arguments().stream().filter(MapArgument::isSketch).count());
        map = Sketches.asClaims(map);
        return this;
    }

    /** One argument for each thing that it bears on. What is said of the argument is said of the first. */
    Reduction withOneBearingEach() {
        return apart(
                Loss.SPLIT,
                argument -> argument.bearings().size(),
                (argument, i) ->
                        argument.with(argument.id(), List.of(argument.bearings().get(i))));
    }

    /** One argument for each premise. What is said of the argument is said of the first. */
    Reduction withOnePremiseEach() {
        return apart(
                Loss.PREMISES_APART,
                argument -> argument.premises().size(),
                (argument, i) ->
                        argument.withPremises(List.of(argument.premises().get(i))));
    }

    /** Premises that stand elsewhere too do not stand together with others; nor does anything stand together with a first premise that does. What is said of the argument is said of the first. */
    Reduction withSharedPremisesApart() {
        var steps = map.arguments().stream()
                .flatMap(argument -> argument.premises().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var fresh = new FreshNames(map.ids());
        map = map.withArguments(map.arguments().stream()
                .flatMap(argument -> {
                    var groups = groups(argument, premise -> steps.get(premise) > 1);
                    count(Loss.PREMISES_APART, groups.size() > 1 ? 1 : 0);
                    return IntStream.range(0, groups.size())
                            .mapToObj(i -> named(argument.withPremises(groups.get(i)), i, fresh));
                })
                .toList());
        return this;
    }

    /** Premises that can stand together; the first one is in the first group. */
    private static List<List<String>> groups(MapArgument argument, Predicate<String> shared) {
        var premises = argument.premises();
        if (shared.test(premises.getFirst())) {
            return premises.stream().map(List::of).toList();
        }
        return Stream.concat(
                        Stream.of(premises.stream().filter(shared.negate()).toList()),
                        premises.stream().filter(shared).map(List::of))
                .toList();
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

    /** Only its step can be spoken of; what is said of the whole argument is said of its first premise. There are no sketches any more. */
    Reduction withUndercutsAtMostOnArguments() {
        var first = new HashMap<String, String>();
        map.arguments()
                .forEach(
                        argument -> first.put(argument.id(), argument.premises().getFirst()));
        return bearings(bearing -> {
            if (bearing.stance() == Stance.UNDERCUTS || !first.containsKey(bearing.about())) {
                return bearing;
            }
            count(Loss.ON_ARGUMENTS, 1);
            return new Bearing(bearing.stance(), first.get(bearing.about()));
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

    /** Makes several arguments of each that has several parts; the first keeps the name. */
    private Reduction apart(
            Loss loss, ToIntFunction<MapArgument> parts, BiFunction<MapArgument, Integer, MapArgument> part) {
        var fresh = new FreshNames(map.ids());
        count(
                loss,
                map.arguments().stream()
                        .filter(argument -> parts.applyAsInt(argument) > 1)
                        .count());
        map = map.withArguments(map.arguments().stream()
                .flatMap(argument -> parts.applyAsInt(argument) < 2
                        ? Stream.of(argument)
                        : IntStream.range(0, parts.applyAsInt(argument))
                                .mapToObj(i -> named(part.apply(argument, i), i, fresh)))
                .toList());
        return this;
    }

    private static MapArgument named(MapArgument part, int number, FreshNames fresh) {
        return number == 0 ? part : part.with(fresh.like(part.id()), part.bearings());
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
