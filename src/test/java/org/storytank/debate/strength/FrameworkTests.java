package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets that can be accepted together, beside every subset tried one by one. */
class FrameworkTests {

    @Test
    void inTheExampleOfCrustabriTheThirdArgumentIsNeverAccepted() {
        // p af 4 / 1 2 / 1 3 / 2 1 / 2 3 / 3 4 / 4 3, there numbered from 1
        var framework = Framework.of(4, new int[][] {{0, 1}, {0, 2}, {1, 0}, {1, 2}, {2, 3}, {3, 2}});

        var extensions = framework.extensions(100, 1_000);

        assertThat(extensions.complete()).containsExactlyInAnyOrder(set(), set(3), set(0, 3), set(1, 3));
        assertThat(extensions.preferred()).containsExactlyInAnyOrder(set(0, 3), set(1, 3));
        assertThat(extensions.stable()).containsExactlyInAnyOrder(set(0, 3), set(1, 3));
        assertThat(framework.grounded()).isEqualTo(set());
        assertThat(extensions.all()).isTrue();
    }

    @Test
    void threeInACircleHaveNothingToAcceptAndNoStableSet() {
        var extensions = Framework.of(3, new int[][] {{0, 1}, {1, 2}, {2, 0}}).extensions(100, 1_000);

        assertThat(extensions.complete()).containsExactly(set());
        assertThat(extensions.preferred()).containsExactly(set());
        assertThat(extensions.stable()).isEmpty();
    }

    @Test
    void randomFrameworksComeOutAsEverySubsetTriedOneByOneSays() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var size = 1 + random.nextInt(9);
            var attacks = new ArrayList<int[]>();
            for (var i = random.nextInt(size * 3); i > 0; i--) {
                attacks.add(new int[] {random.nextInt(size), random.nextInt(size)});
            }
            var framework = Framework.of(size, attacks.toArray(int[][]::new));
            var oracle = new Subsets(size, attacks);

            var extensions = framework.extensions(10_000, 1_000_000);

            assertThat(extensions.complete())
                    .as("complete, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(oracle.all(oracle::complete));
            assertThat(extensions.preferred())
                    .as("preferred, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(oracle.largest(oracle.all(oracle::admissible)));
            assertThat(extensions.stable())
                    .as("stable, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(oracle.all(oracle::stable));
            assertThat(framework.grounded()).as("grounded, seed %d", seed).isEqualTo(oracle.grounded());
        }
    }

    @Test
    void aSearchThatIsCutShortSaysSo() {
        // Ten pairs that attack each other: 3^10 complete sets.
        var attacks = IntStream.range(0, 20).mapToObj(i -> new int[] {i, i ^ 1}).toArray(int[][]::new);

        assertThat(Framework.of(20, attacks).extensions(50, 1_000_000).all()).isFalse();
        assertThat(Framework.of(20, attacks).extensions(100_000, 40).all()).isFalse();
        assertThat(Framework.of(20, attacks).extensions(100_000, 1_000_000).complete())
                .hasSize(59_049);
    }

    @Test
    void anArgumentFallsWithItsPremiseAndWithAnObjectionToItsStep() {
        var debate = BipolarGraph.builder();
        var thesis = debate.claim(.5);
        var premise = debate.claim(.5);
        var attack = debate.attack(thesis, premise, debate.claim(.5));

        assertThat(Framework.of(debate.build()).grounded().get(thesis)).isFalse();
        debate.undercut(attack, debate.claim(.5));
        assertThat(Framework.of(debate.build()).grounded().get(thesis)).isTrue();
        debate.attack(premise, debate.claim(.5));
        assertThat(Framework.of(debate.build()).grounded().get(thesis)).isTrue();
        assertThat(Framework.of(debate.build()).grounded().get(premise)).isFalse();
    }

    private static BitSet set(int... members) {
        return IntStream.of(members).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The definitions of Dung, word by word, on every subset. */
    private record Subsets(int size, List<int[]> attacks) {

        List<BitSet> all(Predicate<BitSet> which) {
            return IntStream.range(0, 1 << size)
                    .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                    .filter(which)
                    .toList();
        }

        List<BitSet> largest(List<BitSet> sets) {
            return sets.stream()
                    .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && covers(other, set)))
                    .toList();
        }

        boolean complete(BitSet set) {
            return admissible(set)
                    && IntStream.range(0, size).filter(one -> defends(set, one)).allMatch(set::get);
        }

        boolean admissible(BitSet set) {
            return free(set) && set.stream().allMatch(one -> defends(set, one));
        }

        boolean stable(BitSet set) {
            return free(set)
                    && IntStream.range(0, size).filter(one -> !set.get(one)).allMatch(one -> attacked(set, one));
        }

        BitSet grounded() {
            var set = new BitSet();
            for (var round = 0; round <= size; round++) {
                var next = new BitSet();
                for (var one = 0; one < size; one++) {
                    next.set(one, defends(set, one));
                }
                set = next;
            }
            return set;
        }

        private boolean free(BitSet set) {
            return attacks.stream().noneMatch(attack -> set.get(attack[0]) && set.get(attack[1]));
        }

        private boolean defends(BitSet set, int one) {
            return attacks.stream().filter(attack -> attack[1] == one).allMatch(attack -> attacked(set, attack[0]));
        }

        private boolean attacked(BitSet set, int one) {
            return attacks.stream().anyMatch(attack -> attack[1] == one && set.get(attack[0]));
        }

        private static boolean covers(BitSet larger, BitSet smaller) {
            var rest = (BitSet) smaller.clone();
            rest.andNot(larger);
            return rest.isEmpty();
        }
    }
}
