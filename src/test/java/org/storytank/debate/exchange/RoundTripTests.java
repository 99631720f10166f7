package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storytank.debate.exchange.Bearing.Stance;
import org.storytank.debate.exchange.RandomMap.Has;

/** Maps drawn at random go into each format and come back: with everything the format has a place for, and a true account of the rest. */
class RoundTripTests {

    private static final int MAPS = 150;
    private static final Instant AT = Instant.parse("2026-11-29T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMapOfWhatTheFormatHoldsComesBackWhole(Format format) {
        for (var seed = 0; seed < MAPS; seed++) {
            var map = RandomMap.drawn(seed, held(format));

            var written = format.write(map, AT);
            var back = format.read(written.text(), Limits.USUAL);

            var numbered = format == Format.KIALO;
            assertThat(written.lost())
                    .as("seed %d", seed)
                    .isEqualTo(new LossReport(
                            Map.of(Loss.NAMES, numbered ? map.claims().size() : 0)));
            assertThat(back.lost()).as("seed %d", seed).isEqualTo(LossReport.NOTHING);
            assertThat(numbered ? Shape.byWords(back.map()) : Shape.of(back.map()))
                    .as("seed %d:%n%s", seed, written.text())
                    .isEqualTo(numbered ? Shape.byWords(map) : Shape.of(map));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theReportCountsExactlyWhatIsNotThereAnyMore(Format format) {
        for (var seed = 0; seed < MAPS; seed++) {
            var map = RandomMap.drawn(seed, RandomMap.everything());

            var written = format.write(map, AT);

            assertThat(written.lost()).as("seed %d", seed).isEqualTo(lost(format, map));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatHasBeenWrittenOnceLosesNothingMore(Format format) {
        for (var seed = 0; seed < MAPS; seed++) {
            var once = format.read(
                    format.write(RandomMap.drawn(seed, RandomMap.everything()), AT)
                            .text(),
                    Limits.USUAL);

            var again = format.write(once.map(), AT);

            assertThat(once.lost()).as("seed %d", seed).isEqualTo(LossReport.NOTHING);
            assertThat(again.lost()).as("seed %d", seed).isEqualTo(LossReport.NOTHING);
            assertThat(Shape.of(format.read(again.text(), Limits.USUAL).map()))
                    .as("seed %d", seed)
                    .isEqualTo(Shape.of(once.map()));
        }
    }

    private static Set<Has> held(Format format) {
        var held = RandomMap.everything();
        switch (format) {
            case JSON -> {}
            case ARGDOWN -> held.removeAll(Set.of(Has.ODD_NAMES, Has.LINE_BREAKS));
            case AIF, XAIF ->
                held = EnumSet.of(
                        Has.ODD_NAMES,
                        Has.LINE_BREAKS,
                        Has.RESTATEMENTS,
                        Has.SCHEMES,
                        Has.SEVERAL_PREMISES,
                        Has.UNDERCUTS,
                        Has.SUPPORTS_OF_ARGUMENTS,
                        Has.SUPPORTS);
            case KIALO -> held = EnumSet.of(Has.TITLE, Has.SOURCES, Has.RESTATEMENTS, Has.SUPPORTS);
            case BAG -> held = EnumSet.of(Has.PLAIN_TEXTS, Has.WEIGHTS, Has.SUPPORTS);
            case APX, TGF -> held = EnumSet.of(Has.PLAIN_TEXTS);
        }
        return held;
    }

    /** Counted by going through the map once more, without the code that writes. */
    private static LossReport lost(Format format, ArgumentMap map) {
        var counts = new EnumMap<Loss, Integer>(Loss.class);
        switch (format) {
            case JSON -> {}
            case ARGDOWN -> {
                lineBreaks(map, counts);
                counts.put(
                        Loss.NAMES,
                        count(map.claims().stream().filter(claim -> claim.id().matches(".*[\\[\\]<>\\\\].*|.*//.*"))));
            }
            case AIF, XAIF -> {
                common(map, counts);
                counts.put(Loss.TITLE, map.title().isEmpty() ? 0 : 1);
                counts.put(Loss.SOURCES, sources(map));
                counts.put(Loss.ATTACKS_BECAME_UNDERCUTS, onSteps(map, Stance.AGAINST));
            }
            case KIALO -> {
                common(map, counts);
                lineBreaks(map, counts);
                onClaims(map, counts);
                counts.put(Loss.PREMISES_APART, joint(map, false));
                counts.put(Loss.NAMES, map.claims().size() + counts.get(Loss.SKETCHES));
            }
            case BAG -> {
                solver(map, counts);
                counts.put(Loss.PREMISES_APART, joint(map, false));
                counts.put(Loss.WEIGHTS, 0);
                counts.put(
                        Loss.WEIGHTS_ASSUMED,
                        counts.get(Loss.SKETCHES)
                                + count(map.claims().stream()
                                        .filter(claim -> claim.weight().isEmpty())));
            }
            case APX, TGF -> {
                solver(map, counts);
                counts.put(Loss.PREMISES_APART, joint(map, true));
                counts.put(
                        Loss.SUPPORTS,
                        count(map.arguments().stream()
                                .flatMap(argument -> argument.bearings().stream())
                                .filter(bearing -> bearing.stance() == Stance.FOR)));
            }
        }
        return new LossReport(counts);
    }

    private static void common(ArgumentMap map, Map<Loss, Integer> counts) {
        counts.put(
                Loss.KINDS,
                count(map.claims().stream().filter(claim -> claim.kind().isPresent())));
        counts.put(
                Loss.WEIGHTS,
                count(map.claims().stream().filter(claim -> claim.weight().isPresent())));
        counts.put(
                Loss.TAGS,
                map.claims().stream().mapToInt(claim -> claim.tags().size()).sum()
                        + map.arguments().stream()
                                .mapToInt(argument -> argument.tags().size())
                                .sum());
        counts.put(Loss.GROUPS, count(map.groups().stream().flatMap(Group::all)));
        counts.put(Loss.SKETCHES, count(map.arguments().stream().filter(MapArgument::isSketch)));
        counts.put(
                Loss.ARGUMENT_TEXTS,
                count(map.arguments().stream()
                        .filter(argument ->
                                !argument.isSketch() && !argument.text().isEmpty())));
        counts.put(
                Loss.SPLIT,
                count(map.arguments().stream()
                        .filter(argument -> argument.bearings().size() > 1)));
    }

    private static void solver(ArgumentMap map, Map<Loss, Integer> counts) {
        common(map, counts);
        onClaims(map, counts);
        counts.put(Loss.TITLE, map.title().isEmpty() ? 0 : 1);
        counts.put(Loss.SOURCES, sources(map));
        counts.put(Loss.RESTATEMENTS, map.restatements().size());
        counts.put(Loss.TEXTS, map.claims().size() + counts.get(Loss.SKETCHES));
        // A claim that is the premise of what was a sketch is called "step_1 2".
        var renamedSketches = map.arguments().stream()
                .filter(MapArgument::isSketch)
                .filter(sketch -> !sketch.bearings().isEmpty() || !sketch.id().matches("[A-Za-z0-9_]+"));
        counts.put(
                Loss.NAMES,
                count(renamedSketches)
                        + count(map.claims().stream()
                                .filter(claim -> !claim.id().matches("[A-Za-z0-9_]+"))));
    }

    private static void onClaims(ArgumentMap map, Map<Loss, Integer> counts) {
        counts.put(Loss.UNDERCUTS_BECAME_ATTACKS, onSteps(map, Stance.UNDERCUTS));
        counts.put(Loss.ON_ARGUMENTS, onSteps(map, Stance.FOR) + onSteps(map, Stance.AGAINST));
        counts.put(
                Loss.SCHEMES,
                count(map.arguments().stream()
                        .filter(argument -> !argument.scheme().isEmpty()
                                && !(argument.isSketch() && argument.bearings().isEmpty()))));
    }

    /** A sketch has become a claim: only an objection to its step, if it takes one, still bears on an argument. */
    private static int onSteps(ArgumentMap map, Stance stance) {
        return count(map.arguments().stream()
                .flatMap(argument -> argument.bearings().stream())
                .filter(bearing -> bearing.stance() == stance)
                .filter(bearing -> map.arguments().stream()
                        .filter(argument -> argument.id().equals(bearing.about()))
                        .anyMatch(argument -> stance == Stance.UNDERCUTS
                                ? !argument.bearings().isEmpty()
                                : !argument.isSketch())));
    }

    private static int joint(ArgumentMap map, boolean attacksOnly) {
        return count(map.arguments().stream()
                .filter(argument -> argument.premises().size() > 1)
                .flatMap(argument -> argument.bearings().stream())
                .filter(bearing -> !attacksOnly || bearing.stance() != Stance.FOR));
    }

    private static int sources(ArgumentMap map) {
        return map.claims().stream().mapToInt(claim -> claim.sources().size()).sum();
    }

    private static void lineBreaks(ArgumentMap map, Map<Loss, Integer> counts) {
        counts.put(
                Loss.LINE_BREAKS,
                count(map.claims().stream().filter(claim -> claim.text().contains("\n")))
                        + count(map.arguments().stream()
                                .filter(argument -> argument.text().contains("\n"))
                                .filter(argument -> counts.get(Loss.SKETCHES) == null || argument.isSketch())));
    }

    private static int count(Stream<?> things) {
        return Math.toIntExact(things.count());
    }
}
