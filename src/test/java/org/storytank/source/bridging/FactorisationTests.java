package org.storytank.source.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FactorisationTests {

    private static final Offset<Double> GOLDEN = within(1e-6);

    /** Golden values: the same loss made small by SciPy 1.17.1's L-BFGS-B from 40 random starts; all of them ended at 8.443871212. */
    @Test
    void theModelIsTheOneThatAnotherProgramFindsFromFortyStarts() {
        var fit = Factorisation.fit(Ballots.TWO_CAMPS.numbered());

        assertThat(fit.settled()).isTrue();
        assertThat(fit.loss()).isCloseTo(8.443871212, GOLDEN);
        assertThat(fit.mean()).isCloseTo(0.172502780, GOLDEN);
        assertThat(fit.part())
                .containsExactly(
                        new double[] {
                            0.551235042, 0.105212216, 0.186191407, -0.281702124, 0.266723285, 0.571418214, 0.139752943
                        },
                        GOLDEN);
        assertThat(fit.lean())
                .containsExactly(
                        new double[] {
                            0.004745074, 0.750739749, -0.846732457, -0.005322238, 0.329321334, -0.117528624, 0.725421905
                        },
                        GOLDEN);
        assertThat(fit.generosity()[0]).isCloseTo(0.215567071, GOLDEN);
        assertThat(fit.side()[0]).isCloseTo(0.616591791, GOLDEN);
        assertThat(fit.side()[12]).isCloseTo(-0.519700277, GOLDEN);
    }

    /** All say yes: mean m and equal intercepts a and b on both sides; the three equations solved by hand give 1 / (3 + 0.15) each. */
    @Test
    void whereAllSayYesItIsNobodysSide() {
        var row = "Y".repeat(6);
        var fit = Factorisation.fit(new Ballots(Ballots.rows("a", row, "b", row, "c", row)).numbered());

        var third = 1 / (3 + Factorisation.COST_OF_INTERCEPTS);
        assertThat(fit.mean()).isCloseTo(third, within(1e-8));
        assertThat(fit.part()[1]).isCloseTo(third, within(1e-8));
        assertThat(fit.generosity()[2]).isCloseTo(third, within(1e-8));
        assertThat(fit.side()).containsOnly(0);
    }

    @Test
    void whatPeoplesSidesAreIsFoundAgainFromTheirRatings() {
        var random = new Random(7);
        var raters = 60;
        var notes = 40;
        var side = IntStream.range(0, raters)
                .mapToDouble(rater -> rater % 2 == 0 ? 1 : -1)
                .toArray();
        var part = random.doubles(notes, -0.3, 0.3).toArray();
        var lean = random.doubles(notes, -0.4, 0.4).toArray();
        var given = new double[raters * notes];
        var rater = IntStream.range(0, given.length).map(at -> at / notes).toArray();
        var note = IntStream.range(0, given.length).map(at -> at % notes).toArray();
        Arrays.setAll(
                given, at -> 0.5 + part[note[at]] + side[rater[at]] * lean[note[at]] + random.nextGaussian() * 0.05);

        var fit = Factorisation.fit(new Ratings(raters, notes, rater, note, given));

        assertThat(Math.abs(correlation(fit.side(), side))).isGreaterThan(0.99);
        assertThat(Math.abs(correlation(fit.lean(), lean))).isGreaterThan(0.99);
        assertThat(correlation(fit.part(), part)).isGreaterThan(0.99);
    }

    @Test
    void nothingMovesTheLossFurtherDown() {
        var ratings = Ballots.TWO_CAMPS.numbered();
        var fit = Factorisation.fit(ratings);
        for (var parameter : new double[][] {fit.generosity(), fit.side(), fit.part(), fit.lean()}) {
            for (var at = 0; at < parameter.length; at++) {
                for (var step : new double[] {1e-3, -1e-3}) {
                    var kept = parameter[at];
                    parameter[at] += step;
                    assertThat(loss(ratings, fit)).isGreaterThan(fit.loss());
                    parameter[at] = kept;
                }
            }
        }
    }

    @Test
    void withoutRatingsThereIsNothingToFit() {
        var fit = Factorisation.fit(new Ratings(0, 0, new int[0], new int[0], new double[0]));

        assertThat(fit.settled()).isTrue();
        assertThat(fit.loss()).isZero();
    }

    /** As the documentation writes it. */
    private static double loss(Ratings ratings, Fit fit) {
        return IntStream.range(0, ratings.count())
                .mapToDouble(at -> {
                    var u = ratings.rater()[at];
                    var n = ratings.note()[at];
                    var model = fit.mean() + fit.generosity()[u] + fit.part()[n] + fit.side()[u] * fit.lean()[n];
                    return square(ratings.value()[at] - model)
                            + 0.15 * (square(fit.generosity()[u]) + square(fit.part()[n]) + square(fit.mean()))
                            + 0.03 * (square(fit.side()[u]) + square(fit.lean()[n]));
                })
                .sum();
    }

    private static double square(double value) {
        return value * value;
    }

    private static double correlation(double[] one, double[] other) {
        var a = Arrays.stream(one).average().orElseThrow();
        var b = Arrays.stream(other).average().orElseThrow();
        var together = 0.0;
        var ofOne = 0.0;
        var ofOther = 0.0;
        for (var at = 0; at < one.length; at++) {
            together += (one[at] - a) * (other[at] - b);
            ofOne += square(one[at] - a);
            ofOther += square(other[at] - b);
        }
        return together / Math.sqrt(ofOne * ofOther);
    }
}
