package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Arguments that rest on each other: they come to rest, or it is said that they do not. */
class CircleTests {

    private static final Iteration WHOLE_STEPS = new Iteration(1, 1e-9, 1_000);

    @Test
    void threeInACircleSwingForEverInWholeStepsAndThatIsSaid() {
        var strengths = Weighing.of(threeInACircle().graph(), Gradual.DF_QUAD)
                .iterating(WHOLE_STEPS)
                .strengths();

        assertThat(strengths.settled()).isFalse();
        assertThat(strengths.circles()).singleElement().satisfies(circle -> {
            assertThat(circle.claims()).containsExactly(0, 1, 2);
            assertThat(circle.rounds()).isEqualTo(1_000);
            assertThat(circle.distance()).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void theSameThreeComeToRestInHalfSteps() {
        var strengths = Weighing.of(threeInACircle().graph(), Gradual.DF_QUAD).strengths();

        assertThat(strengths.settled()).isTrue();
        assertThat(strengths.ofAllClaims()).containsExactly(new double[] {.5, .5, .5}, within(1e-9));
    }

    @Test
    void aClaimThatFeedsItsOwnManyOpponentsNeverComesToRestEvenInHalfStepsAndThatIsSaid() {
        var feud = new Named().claim("one", .5);
        for (var i = 0; i < 50; i++) {
            feud.claim("foe" + i, .01).support("one", "foe" + i).attack("foe" + i, "one");
        }
        for (var i = 0; i < 10; i++) {
            feud.claim("friend" + i, 1).support("friend" + i, "one");
        }

        var strengths = Weighing.of(feud.graph(), Gradual.QUADRATIC_ENERGY).strengths();

        assertThat(strengths.settled()).isFalse();
        assertThat(strengths.circles().getFirst().distance()).isGreaterThan(.1);
    }

    @Test
    void whatDoesNotRestOnACircleIsReckonedInOnePass() {
        var debate = threeInACircle().claim("d", .4).claim("e", .5).support("d", "e");

        var strengths = Weighing.of(debate.graph(), Gradual.DF_QUAD)
                .iterating(WHOLE_STEPS)
                .strengths();

        assertThat(strengths.of(debate.number("e"))).isCloseTo(.7, within(1e-12));
        assertThat(strengths.circles()).hasSize(1);
    }

    @Test
    void aClaimThatSupportsItselfIsACircleToo() {
        var debate = new Named().claim("a", .5).support("a", "a");

        var strengths = Weighing.of(debate.graph(), Gradual.QUADRATIC_ENERGY).strengths();

        assertThat(strengths.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.claims()).containsExactly(0));
        // x = (1 + x²/(1+x²))/2, found by bisection
        assertThat(strengths.of(0)).isCloseTo(.647799, within(1e-6));
    }

    @Test
    void anUndercutThatIsUndercutTwiceLosesBothShares() {
        var builder = BipolarGraph.builder();
        var thesis = builder.claim(.5);
        var first = builder.support(thesis, builder.claim(1));
        var objection = builder.undercut(first, builder.claim(1));
        builder.undercut(objection, builder.claim(.5));
        var answer = builder.undercut(objection, builder.claim(1));
        builder.undercut(answer, builder.claim(.5));

        var strengths = Weighing.of(builder.build(), Gradual.DF_QUAD).strengths();

        assertThat(strengths.ofArgument(answer)).isEqualTo(.5);
        assertThat(strengths.ofArgument(objection)).isEqualTo(.25);
        assertThat(strengths.of(thesis)).isEqualTo(.875);
    }

    private static Named threeInACircle() {
        return new Named()
                .claim("a", 1)
                .claim("b", 1)
                .claim("c", 1)
                .attack("a", "b")
                .attack("b", "c")
                .attack("c", "a");
    }
}
