package org.storytank.source.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small random families of sources, loops included, against the definition tried out on every set of sources. */
class OriginPropertiesTests {

    private static final int NEW = 100;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountIsTheFewestSourcesThatEveryWayDownPasses(int seed) {
        var family = Family.random(new Random(seed));

        assertThat(family.count()).isEqualTo(family.fewestThatPartCitedFromEnds());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCitedSourceIsCarriedByAnOriginThatItLeadsTo(int seed) {
        var family = Family.random(new Random(seed));
        var origins = family.origins();

        assertThat(origins.origins().stream().flatMap(origin -> origin.carries().stream()))
                .containsAll(family.cited());
        for (var origin : origins.origins()) {
            for (var cited : origin.carries()) {
                assertThat(family.below(cited)).containsAll(origin.sources());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyOfWhatIsCitedNeverRaisesTheCount(int seed) {
        var random = new Random(seed);
        var family = Family.random(random);
        var copied = family.cited().get(random.nextInt(family.cited().size()));

        assertThat(family.and(NEW, List.of(copied)).count()).isEqualTo(family.count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCompilationOfWhatIsCitedNeverRaisesTheCount(int seed) {
        var family = Family.random(new Random(seed));

        assertThat(family.and(NEW, family.cited()).count()).isEqualTo(family.count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUnrelatedOriginalRaisesTheCountByOne(int seed) {
        var family = Family.random(new Random(seed));

        assertThat(family.and(NEW, List.of()).count()).isEqualTo(family.count() + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsCitedMoreTheCountStaysOrRisesByOne(int seed) {
        var random = new Random(seed);
        var family = Family.random(random);

        assertThat(family.and(NEW, List.of(random.nextInt(family.size()))).count())
                .isBetween(family.count(), family.count() + 1);
    }

    /** @param to what each of the sources 0 … size−1 copies */
    private record Family(int size, List<Derivation<Integer>> to, List<Integer> cited) {

        static Family random(Random random) {
            var size = 1 + random.nextInt(8);
            var to = new ArrayList<Derivation<Integer>>();
            var density = random.nextDouble() * 0.5;
            for (var source = 0; source < size; source++) {
                for (var from = 0; from < size; from++) {
                    // Mostly from older ones; now and then a loop.
                    if (source != from && random.nextDouble() < (source > from ? density : density / 6)) {
                        to.add(new Derivation<>(source, How.COPIES, from));
                    }
                }
            }
            var cited = new ArrayList<>(IntStream.range(0, size)
                    .filter(_ -> random.nextBoolean())
                    .boxed()
                    .toList());
            return new Family(size, to, cited.isEmpty() ? List.of(size - 1) : cited);
        }

        Family and(int source, List<Integer> copied) {
            var more = new ArrayList<>(to);
            copied.forEach(from -> more.add(new Derivation<>(source, How.COPIES, from)));
            var citing = new ArrayList<>(cited);
            citing.add(source);
            return new Family(size, more, citing);
        }

        Origins<Integer> origins() {
            return new Lineage<>(to, Map.of()).under(cited);
        }

        int count() {
            var count = new Lineage<>(to, Map.of()).count(cited);
            assertThat(origins().count()).isEqualTo(count);
            return count;
        }

        /** Straight from the definition: sources that reach each other are one; every set of those is tried. */
        int fewestThatPartCitedFromEnds() {
            var classes =
                    IntStream.range(0, size).mapToObj(this::classOf).distinct().toList();
            return IntStream.range(0, 1 << classes.size())
                    .filter(chosen -> {
                        var without = new HashSet<Integer>();
                        BitSet.valueOf(new long[] {chosen}).stream().forEach(at -> without.addAll(classes.get(at)));
                        return cited.stream().noneMatch(source -> reachesAnEnd(source, without));
                    })
                    .map(Integer::bitCount)
                    .min()
                    .orElseThrow();
        }

        private boolean reachesAnEnd(int source, Set<Integer> without) {
            return below(source, without).stream()
                    .anyMatch(reached -> classOf(reached).equals(below(reached)));
        }

        private Set<Integer> classOf(int source) {
            var together = new HashSet<Integer>();
            below(source).stream()
                    .filter(other -> below(other).contains(source))
                    .forEach(together::add);
            return together;
        }

        Set<Integer> below(int source) {
            return below(source, Set.of());
        }

        private Set<Integer> below(int source, Set<Integer> without) {
            var reached = new HashSet<Integer>();
            if (!without.contains(source)) {
                reached.add(source);
            }
            for (var before = -1; before != reached.size(); ) {
                before = reached.size();
                to.stream()
                        .filter(step -> reached.contains(step.source()) && !without.contains(step.from()))
                        .toList()
                        .forEach(step -> reached.add(step.from()));
            }
            return reached;
        }
    }
}
