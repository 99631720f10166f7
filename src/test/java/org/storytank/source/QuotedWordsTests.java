package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTests {

    private static final String PAGE = """
            Le niveau   monte de 3,4\u00A0mm par an\u00A0; c\u2019est \u00AB\u00A0certain\u00A0\u00BB, dit le Shom.
            The sea rises \u2013 slowly, but it rises. Walls hold for a cen\u00ADtury.""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le niveau monte de 3,4 mm par an ; c'est \"certain\", dit le Shom.",
                "Le niveau monte de 3,4 mm par an; c\u2019est \u201Ccertain\u201D, dit le Shom.",
                "The sea rises - slowly, but it rises.",
                "Walls hold for a century.",
                "Le niveau monte [...] dit le Shom.",
                "The sea rises \u2026 Walls hold",
            })
    void theSameWordsAreFoundHoweverTheyAreSet(String quote) {
        assertThat(new QuotedWords(quote).standIn(PAGE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le niveau monte de 34 mm par an",
                "The sea rises, but slowly",
                "Walls hold [...] The sea rises",
                "the sea falls",
            })
    void otherWordsOrTheSameInAnotherOrderAreNot(String quote) {
        assertThat(new QuotedWords(quote).standIn(PAGE)).isFalse();
    }

    @Test
    void anEmptyPageSaysNothing() {
        assertThat(new QuotedWords("The sea rises").standIn("")).isFalse();
    }

    @Test
    void whatMayBeFurtherDownIsNotSaidToBeMissing() {
        assertThat(new PageRead("The sea", false).says(new QuotedWords("rises")))
                .isEmpty();
        assertThat(new PageRead("The sea", true).says(new QuotedWords("rises"))).contains(false);
        assertThat(new PageRead("The sea rises", false).says(new QuotedWords("rises")))
                .contains(true);
    }
}
