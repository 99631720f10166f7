package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndisguisedTests {

    @ParameterizedTest
    @CsvSource({
        "d é t e s t e, deteste",
        "d.é.t.e.s.t.e, deteste",
        "d_e_t_e_s_t_e, deteste",
        "dét3ste, deteste",
        "dé7este, deteste",
        "d€teste, deteste",
        "détete, deteste",
        "détetse, deteste",
        "d\u00e9\u200btes\u200bte, deteste",
        "dé\u0442\u0435ste, deteste",
        "\uff44\uff45\uff54\uff45\uff53\uff54\uff45, deteste",
        "déééééteste, deteste",
        "DÉTESTE, deteste",
        "p@rasite, parasite",
        "par*site, parasite",
        "Œdeme, oedeme"
    })
    void aWordIsReadAsItIsMeant(String written, String meant) {
        assertThat(House.words(written)).containsExactly(meant);
    }

    @Test
    void wordsWrittenTogetherAreParted() {
        assertThat(House.words("jedéteste les migrants")).containsExactly("je", "deteste", "les", "migrants");
        assertThat(House.words("orduresdemigrants")).containsExactly("ordures", "de", "migrants");
    }

    @Test
    void lettersBehindAWordOfOneLetterAreAWordOfTheirOwn() {
        assertThat(House.words("il y a d é t e s t e r")).contains("detester");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files",
                "failles",
                "couilles",
                "nettoie",
                "entrepreneur",
                "transparences",
                "régate",
                "gagne",
                "transport",
                "cantine",
                "rations",
                "bonnes",
                "montres",
                "H2O",
                "5e",
                "3D",
                "R2D2",
                "covid19",
                "1er"
            })
    void aWordThatOnlyLooksLikeAListedOneStaysItself(String word) {
        assertThat(House.words("la %s du port".formatted(word))).containsExactly("la", Fold.word(word), "du", "port");
    }

    @Test
    void whatWasUndoneIsTold() {
        assertThat(House.reading("je d3teste").sentences().words().getLast().disguises())
                .containsExactly(Disguise.DIGITS_FOR_LETTERS);
        assertThat(House.reading("b\u0430nque").sentences().words().getFirst().disguises())
                .contains(Disguise.MIXED_ALPHABETS);
        assertThat(House.reading("Москва").sentences().words().getFirst().disguises())
                .isEmpty();
    }

    @Test
    void elisionsAndShortFormsAreWritenOut() {
        assertThat(House.words("J'ai dit qu'il n'est pas d'ici"))
                .containsExactly("je", "ai", "dit", "que", "il", "ne", "est", "pas", "de", "ici");
        assertThat(House.words("I don't, you can't, they're"))
                .containsExactly("i", "do", "not", "you", "can", "not", "they", "are");
    }
}
