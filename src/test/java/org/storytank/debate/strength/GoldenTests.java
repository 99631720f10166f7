package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values that others published, each to 1e-6. Those of the democracy and the stock graph were computed with Uncertainpy and QBAF-Py;
 * those of MLP, h-categoriser and social on the same graph follow from their formulas, reckoned apart in another language.
 */
class GoldenTests {

    private static final double EXACT = 1e-6;

    @ParameterizedTest
    @CsvSource({
        "DF_QUAD,          A1, 0.862",
        "DF_QUAD,          A2, 0.85",
        "DF_QUAD,          P2, 0.08",
        "QUADRATIC_ENERGY, A1, 0.719852",
        "QUADRATIC_ENERGY, A2, 0.664430",
        "QUADRATIC_ENERGY, P2, 0.185874",
        "EULER,            A1, 0.689380",
        "EULER,            A2, 0.626285",
        "EULER,            P2, 0.339943",
        "EULER_TOP,        A1, 0.626285",
        "EULER_TOP,        A2, 0.626285",
        "EULER_TOP,        P2, 0.411490",
        "SQUARED_DF_QUAD,  A1, 0.719341",
        "SQUARED_DF_QUAD,  A2, 0.705882",
        "SQUARED_DF_QUAD,  P2, 0.271739",
        "MLP,              A1, 0.713852",
        "MLP,              A2, 0.668188",
        "MLP,              P2, 0.214165",
        "H_CATEGORISER,    A1, 0.5",
        "H_CATEGORISER,    A2, 0.416667",
        "H_CATEGORISER,    P2, 0.217391",
        "SOCIAL,           A2, 0.4",
        "SOCIAL,           P2, 0.08"
    })
    void theDebateOfRagoAndOthersComesOutAsPublished(Gradual semantics, String claim, double strength) {
        var debate = Named.democracy();

        var strengths = Weighing.of(debate.graph(), semantics).strengths();

        assertThat(strengths.of(debate.number(claim))).isCloseTo(strength, within(EXACT));
        assertThat(strengths.circles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DF_QUAD, 0.86", "QUADRATIC_ENERGY, 0.816514", "EULER, 0.826914"})
    void theExampleInTheDocumentationOfQbafPyComesOutAsThere(Gradual semantics, double strength) {
        var debate = new Named()
                .claim("a", .8)
                .claim("b", .4)
                .claim("c", .7)
                .attack("b", "a")
                .support("c", "a");

        assertThat(Weighing.of(debate.graph(), semantics).strengths().of(0)).isCloseTo(strength, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"QUADRATIC_ENERGY, 0.821646, 0.362170", "DF_QUAD,          0.996360, 0.003380"})
    void twoDecisionsThatAttackEachOtherComeOutAsUncertainpySays(Gradual semantics, double buy, double sell) {
        var strengths = Weighing.of(Named.stock().graph(), semantics).strengths();

        assertThat(strengths.of(0)).isCloseTo(buy, within(EXACT));
        assertThat(strengths.of(1)).isCloseTo(sell, within(EXACT));
        assertThat(strengths.settled()).isTrue();
        assertThat(strengths.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.claims()).containsExactly(0, 1));
    }

    @Test
    void aCertainClaimAndADoubtfulOneThatAttackEachOtherComeOutAsInTheTestsOfQbafPy() {
        var duel = new Named().claim("a", 1).claim("b", .5).attack("a", "b").attack("b", "a");

        var strengths = Weighing.of(duel.graph(), Gradual.DF_QUAD).strengths();

        assertThat(strengths.of(0)).isCloseTo(1, within(EXACT));
        assertThat(strengths.of(1)).isCloseTo(0, within(EXACT));
    }

    @Test
    void twoThatAttackEachOtherMeetAtTheGoldenRatioInTheHCategoriser() {
        var duel = new Named().claim("a", 1).claim("b", 1).attack("a", "b").attack("b", "a");

        // x = 1/(1+x)
        assertThat(Weighing.of(duel.graph(), Gradual.H_CATEGORISER).strengths().of(1))
                .isCloseTo((Math.sqrt(5) - 1) / 2, within(EXACT));
    }

    @Test
    void aNeuronThatIsSureStaysSure() {
        var debate = new Named().claim("sure", 1).claim("no", 0).claim("b", .9);
        debate.attack("b", "sure").support("b", "no");

        var strengths = Weighing.of(debate.graph(), Gradual.MLP).strengths();

        assertThat(strengths.of(0)).isEqualTo(1);
        assertThat(strengths.of(1)).isZero();
    }
}
