package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has to hold in every debate without circles, tried on debates drawn at random. */
class PropertyTests {

    private static final int DEBATES = 400;
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @EnumSource(Gradual.class)
    void oneMoreSupporterNeverLowersAndOneMoreAttackerNeverRaises(Gradual semantics) {
        for (var seed = 0; seed < DEBATES; seed++) {
            var random = new Random(seed);
            var claims = 2 + random.nextInt(12);
            var debate = RandomDebate.drawn(random, claims, random.nextInt(20));
            var about = random.nextInt(claims);
            var before = Weighing.of(debate.build(), semantics).strengths().of(about);
            var more = debate.claim(random.nextDouble());

            debate.support(about, more);
            var supported = Weighing.of(debate.build(), semantics).strengths().of(about);
            debate.attack(about, debate.claim(random.nextDouble()));
            var attacked = Weighing.of(debate.build(), semantics).strengths().of(about);

            assertThat(supported).as("supported, seed %d", seed).isGreaterThanOrEqualTo(before - ROUNDING);
            assertThat(attacked).as("attacked, seed %d", seed).isLessThanOrEqualTo(supported + ROUNDING);
            if (!semantics.hearsSupport()) {
                assertThat(supported).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Gradual.class)
    void everyStrengthLiesBetweenNothingAndCertaintyAndAnUndercutNeverHelpsAnArgument(Gradual semantics) {
        for (var seed = 0; seed < DEBATES; seed++) {
            var random = new Random(seed);
            var debate = RandomDebate.drawn(random, 10, 1 + random.nextInt(20));
            var before = Weighing.of(debate.build(), semantics).strengths();
            debate.undercut(0, debate.claim(random.nextDouble()));
            var after = Weighing.of(debate.build(), semantics).strengths();

            assertThat(Arrays.stream(before.ofAllClaims()))
                    .as("seed %d", seed)
                    .allMatch(strength -> strength >= 0 && strength <= 1);
            assertThat(after.ofArgument(0)).isLessThanOrEqualTo(before.ofArgument(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Gradual.class)
    void raisingAnyPremiseNeverLowersWhatAStepSupportsAndOneMorePremiseNeverRaisesIt(Gradual semantics) {
        for (var seed = 0; seed < DEBATES; seed++) {
            var random = new Random(seed);
            var premises = new double[1 + random.nextInt(4)];
            Arrays.setAll(premises, _ -> random.nextDouble());
            var raised = premises.clone();
            var one = random.nextInt(premises.length);
            raised[one] += (1 - raised[one]) * random.nextDouble();
            var more = Arrays.copyOf(premises, premises.length + 1);
            more[premises.length] = random.nextDouble();

            assertThat(supported(semantics, raised))
                    .as("raised, seed %d", seed)
                    .isGreaterThanOrEqualTo(supported(semantics, premises) - ROUNDING);
            assertThat(supported(semantics, more))
                    .as("one more, seed %d", seed)
                    .isLessThanOrEqualTo(supported(semantics, premises) + ROUNDING);
            assertThat(supported(semantics, premises))
                    .as("the weakest, seed %d", seed)
                    .isCloseTo(
                            supported(semantics, Arrays.stream(premises).min().orElseThrow()), within(ROUNDING));
        }
    }

    /** A claim worth one half, and one argument for it that needs premises of these base scores. */
    private static double supported(Gradual semantics, double... premises) {
        var debate = BipolarGraph.builder();
        var about = debate.claim(.5);
        debate.support(about, Arrays.stream(premises).mapToInt(debate::claim).toArray());
        return Weighing.of(debate.build(), semantics).strengths().of(about);
    }

    @ParameterizedTest
    @EnumSource(Gradual.class)
    void aClaimWithoutArgumentsIsWorthWhatPeopleSay(Gradual semantics) {
        var alone = BipolarGraph.builder();
        alone.claim(.37);

        assertThat(Weighing.of(alone.build(), semantics).strengths().of(0)).isCloseTo(.37, within(ROUNDING));
    }
}
