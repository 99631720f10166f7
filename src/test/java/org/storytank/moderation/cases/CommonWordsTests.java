package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CommonWordsTests {

    @Test
    void theSameWordsAreAllInCommonHoweverTheyEndAndAreAccented() {
        assertThat(CommonWords.share("Les marées montent.", "la MAREE monte")).isEqualTo(1);
    }

    @Test
    void twiceTheCommonWordsOfAll() {
        // {harbour, lamp} and {harbour, boat, tide}: 2·1 / (2+3)
        assertThat(CommonWords.share("the harbour lamp", "harbour, boat, tide")).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void shortWordsAndNothingHaveNothingInCommon() {
        assertThat(CommonWords.share("it is the sea", "it is the sun")).isZero();
        assertThat(CommonWords.share("", "")).isZero();
    }
}
