package org.storytank.explore.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.explore.search.Folded.Word;
import org.storytank.shell.Language;

class FoldedTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’Écologie, c'est l'AVENIR | ecologie est avenir",
                "Les œufs de l’été | les oeufs de ete",
                "don’t | don t",
                "jusqu’ici | ici",
                "2026-11-23 : 5 % | 2026 11 23 5",
                "ﬁn Straße ÎLE | fin strasse ile"
            })
    void accentsLigaturesElisionsAndSizeMakeNoDifference(String text, String folded) {
        assertThat(Folded.text(text)).isEqualTo(folded);
    }

    @Test
    void aWordKnowsWhereItStands() {
        assertThat(Folded.words("L’été 🌊 vient")).containsExactly(new Word(2, 5, "ete"), new Word(9, 14, "vient"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La mer monte plus vite que dans les années 1990.",
                "On ne peut pas dire que c’est la faute des studios.",
                "Les emplois qui disparaissent sont ceux des débutants"
            })
    void frenchIsKnownByItsSmallWords(String text) {
        assertThat(Languages.of(text)).contains(Language.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sea is rising faster than it did in the 1990s.",
                "Nobody knows if this will be better for the artists",
                "It was the best of times, it was the worst of times"
            })
    void englishIsKnownByItsSmallWords(String text) {
        assertThat(Languages.of(text)).contains(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Marée", "Die See steigt schneller als damals", "the le la of"})
    void whatIsNeitherOrTooShortIsNotGuessed(String text) {
        assertThat(Languages.of(text)).isEqualTo(Optional.empty());
    }
}
