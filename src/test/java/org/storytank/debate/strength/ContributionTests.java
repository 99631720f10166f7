package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContributionTests {

    /** The "basic model" of the papers, w + Σs − Σa, in which contributions can be reckoned in the head. */
    private static final Semantics BASIC = (base, against, attacks, support, supports) -> {
        var strength = base;
        for (var i = 0; i < attacks; i++) {
            strength -= against[i];
        }
        for (var i = 0; i < supports; i++) {
            strength += support[i];
        }
        return strength;
    };

    /** c supports b, b attacks a. The tests of QBAF-Py use twice these base scores; the basic model is linear. */
    private static Contributions toA() {
        var debate = new Named()
                .claim("a", 1)
                .claim("b", .5)
                .claim("c", .5)
                .attack("b", "a")
                .support("c", "b");
        return Weighing.of(debate.graph(), BASIC).to(0);
    }

    @Test
    void shapleyValuesAreThoseOfQbafPy() {
        assertThat(toA().shapley(Sampling.USUAL))
                .containsExactly(new Contribution(1, -1.5 / 2, 0, true), new Contribution(2, -.5 / 2, 0, true));
    }

    @Test
    void removalTakesAlongWhatCameThroughTheClaimAndIntrinsicRemovalDoesNot() {
        assertThat(toA().removal(1).value()).isEqualTo(-1);
        assertThat(toA().removal(2).value()).isEqualTo(-.5);
        // Intrinsic removal of b is −1 in the tests of QBAF-Py, at twice the base scores.
        assertThat(toA().intrinsicRemoval(1).value()).isEqualTo(-.5);
        assertThat(toA().intrinsicRemoval(2).value()).isEqualTo(-.5);
    }

    @Test
    void aClaimThatDoesNotBearOnTheTopicContributesNothing() {
        var debate = new Named()
                .claim("a", .5)
                .claim("b", .5)
                .claim("c", .5)
                .support("a", "b")
                .attack("c", "b");
        var contributions =
                Weighing.of(debate.graph(), Gradual.QUADRATIC_ENERGY).to(0);

        assertThat(contributions.contributors()).isEmpty();
        assertThat(contributions.removal(1).value()).isZero();
        assertThat(contributions.shapley(Sampling.USUAL)).isEmpty();
        assertThatThrownBy(() -> contributions.removal(0)).hasMessage("A claim does not contribute to itself: claim 0");
    }

    @Test
    void theGradientIsZeroWhereQbafPySaysSo() {
        var debate = new Named()
                .claim("a", .5)
                .claim("b", 0)
                .claim("c", 0)
                .claim("d", 0)
                .claim("e", .5)
                .attack("b", "e")
                .attack("c", "e")
                .support("a", "b")
                .support("a", "c")
                .support("a", "d")
                .support("d", "e");

        assertThat(Weighing.of(debate.graph(), Gradual.DF_QUAD)
                        .to(4)
                        .gradient(0)
                        .value())
                .isCloseTo(0, within(1e-7));
    }

    @Test
    void theGradientIsTheOneOfTheFormula() {
        var debate = new Named()
                .claim("a", .8)
                .claim("b", .4)
                .claim("c", .7)
                .attack("b", "a")
                .support("c", "a");
        var contributions =
                Weighing.of(debate.graph(), Gradual.QUADRATIC_ENERGY).to(0);

        // σ = w + (1−w)·h(α), α = c − b = 0.3, h′ = 2α/(1+α²)²
        var slope = .2 * .6 / (1.09 * 1.09);
        assertThat(contributions.gradient(2).value()).isCloseTo(slope, within(1e-6));
        assertThat(contributions.gradient(1).value()).isCloseTo(-slope, within(1e-6));
        // Of its own base score: 1 − h(α)
        assertThat(contributions.gradient(0).value()).isCloseTo(1 - .09 / 1.09, within(1e-6));
    }

    @Test
    void exactShapleyValuesAreTheAverageOverAllOrders() {
        for (var seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var claims = 3 + random.nextInt(4);
            var graph = RandomDebate.drawn(random, claims, 8).build();
            var weighing = Weighing.of(graph, Gradual.values()[seed % Gradual.values().length]);

            var shares = weighing.to(0).shapley(Sampling.USUAL);

            var average = averageOverAllOrders(weighing, weighing.to(0).contributors());
            for (var i = 0; i < shares.size(); i++) {
                assertThat(shares.get(i).value()).as("seed %d", seed).isCloseTo(average[i], within(1e-12));
            }
        }
    }

    @Test
    void sampledValuesLieWithinTheirStatedErrorAndAddUp() {
        var graph = RandomDebate.drawn(new Random(5), 10, 40).build();
        var contributions = Weighing.of(graph, Gradual.QUADRATIC_ENERGY).to(0);
        var exact = contributions.shapley(new Sampling(12, 2, 1));

        var sampled = contributions.shapley(new Sampling(0, 2_000, 7));

        assertThat(exact).hasSizeGreaterThan(5);
        for (var i = 0; i < exact.size(); i++) {
            // Five standard errors: one in a million draws lies outside, and this one is always the same.
            assertThat(sampled.get(i).value())
                    .isCloseTo(exact.get(i).value(), within(5 * sampled.get(i).error() + 1e-12));
        }
        assertThat(sum(sampled)).isCloseTo(sum(exact), within(1e-9));
        assertThat(sum(exact))
                .isCloseTo(
                        Weighing.of(graph, Gradual.QUADRATIC_ENERGY).strengths().of(0) - graph.base(0), within(1e-9));
    }

    @Test
    void aContributionThroughACircleThatDoesNotComeToRestSaysSo() {
        var debate = new Named()
                .claim("a", 1)
                .claim("b", 1)
                .claim("c", 1)
                .attack("a", "b")
                .attack("b", "c")
                .attack("c", "a");

        var contributions = Weighing.of(debate.graph(), Gradual.DF_QUAD)
                .iterating(new Iteration(1, 1e-9, 100))
                .to(0);

        assertThat(contributions.removal(1).settled()).isFalse();
        assertThat(contributions.shapley(Sampling.USUAL)).noneMatch(Contribution::settled);
    }

    private static double sum(List<Contribution> contributions) {
        return contributions.stream().mapToDouble(Contribution::value).sum();
    }

    private static double[] averageOverAllOrders(Weighing weighing, int[] claims) {
        var orders = new ArrayList<int[]>();
        permute(claims.clone(), 0, orders);
        var average = new double[claims.length];
        for (var order : orders) {
            var supposed = weighing;
            var after = weighing.strengths().of(0);
            for (var i = order.length - 1; i >= 0; i--) {
                supposed = supposed.supposing(order[i], 0);
                var before = supposed.strengths().of(0);
                average[Arrays.binarySearch(claims, order[i])] += (after - before) / orders.size();
                after = before;
            }
        }
        return average;
    }

    private static void permute(int[] order, int from, List<int[]> orders) {
        if (from == order.length) {
            orders.add(order.clone());
        }
        for (var i = from; i < order.length; i++) {
            swap(order, from, i);
            permute(order, from + 1, orders);
            swap(order, from, i);
        }
    }

    private static void swap(int[] order, int one, int other) {
        var taken = order[one];
        order[one] = order[other];
        order[other] = taken;
    }
}
