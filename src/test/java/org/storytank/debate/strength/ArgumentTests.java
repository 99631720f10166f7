package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Arguments of several premises, and objections to the step between premises and claim. */
class ArgumentTests {

    private final GraphBuilder debate = BipolarGraph.builder();

    @Test
    void anArgumentIsWorthItsWeakestPremise() {
        var thesis = debate.claim(.5);
        var argument = debate.support(thesis, debate.claim(.9), debate.claim(.3), debate.claim(.6));

        var strengths = strengths();

        assertThat(strengths.ofArgument(argument)).isEqualTo(.3);
        assertThat(strengths.of(thesis)).isCloseTo(.65, within(1e-12));
    }

    @Test
    void anObjectionToTheStepTakesItsShareOfTheArgumentAndLeavesThePremiseAlone() {
        var premise = debate.claim(.8);
        var argument = debate.support(debate.claim(.5), premise);
        debate.undercut(argument, debate.claim(.25));

        var strengths = strengths();

        assertThat(strengths.ofArgument(argument)).isCloseTo(.6, within(1e-12));
        assertThat(strengths.of(premise)).isEqualTo(.8);
    }

    @Test
    void anObjectionWeakensTheArgumentEvenWhenItsPremisesAreWeak() {
        var argument = debate.support(debate.claim(.5), debate.claim(.1));
        debate.undercut(argument, debate.claim(.5));

        assertThat(strengths().ofArgument(argument)).isCloseTo(.05, within(1e-12));
    }

    @Test
    void anObjectionCanBeObjectedTo() {
        var argument = debate.support(debate.claim(.5), debate.claim(1));
        var objection = debate.undercut(argument, debate.claim(.8));
        debate.undercut(objection, debate.claim(.5));

        assertThat(strengths().ofArgument(argument)).isCloseTo(.6, within(1e-12));
    }

    @Test
    void supposingAPremiseFalseTakesTheArgumentAway() {
        var thesis = debate.claim(.5);
        var premise = debate.claim(.9);
        debate.support(thesis, premise, debate.claim(.9));
        debate.support(premise, debate.claim(1));

        var supposed = Weighing.of(debate.build(), Gradual.DF_QUAD)
                .supposing(premise, 0)
                .strengths();

        assertThat(supposed.of(premise)).isZero();
        assertThat(supposed.of(thesis)).isEqualTo(.5);
    }

    @Test
    void whatPeopleWouldHaveToRateIsAnotherQuestion() {
        var thesis = debate.claim(.5);
        var premise = debate.claim(.9);
        debate.support(thesis, premise);
        var graph = debate.build();

        assertThat(Weighing.of(graph.withBase(premise, .2), Gradual.DF_QUAD)
                        .strengths()
                        .of(thesis))
                .isCloseTo(.6, within(1e-12));
        assertThat(graph.base(premise)).isEqualTo(.9);
    }

    @Test
    void whatIsNotThereCannotBeArguedFrom() {
        var thesis = debate.claim(.5);

        assertThatThrownBy(() -> debate.support(thesis, 7))
                .hasMessage("There is no claim 7; there are 1, numbered from 0");
        assertThatThrownBy(() -> debate.undercut(0, thesis))
                .hasMessage("There is no argument 0; there are 0, numbered from 0");
        assertThatThrownBy(() -> debate.support(thesis)).hasMessage("An argument needs at least one premise");
        assertThatThrownBy(() -> debate.claim(1.5)).hasMessage("A base score lies between 0 and 1, and not at 1.5");
        assertThatThrownBy(() -> debate.claim(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private Strengths strengths() {
        return Weighing.of(debate.build(), Gradual.DF_QUAD).strengths();
    }
}
