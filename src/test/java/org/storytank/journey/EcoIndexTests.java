package org.storytank.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcoIndexTests {

    /** The reference values that the published implementations agree on. */
    @ParameterizedTest
    @CsvSource({
        "100, 100, 100, 72, B",
        "100, 100, 1000, 67, C",
        "100, 100, 10000, 58, C",
        "200, 200, 10000, 46, D",
        "2355, 267, 2493, 10, G",
        "240, 20, 331, 83, A"
    })
    void theScoreIsThatOfThePublishedFormula(int elements, int requests, double kilobytes, long score, char grade) {
        var index = new EcoIndex(elements, requests, kilobytes);

        assertThat(index.score()).isEqualTo(score);
        assertThat(index.grade()).isEqualTo(grade);
    }
}
