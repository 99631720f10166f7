package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteHashTests {

    /** SHA-256 of "abc": FIPS 180-2, appendix B.1. */
    @Test
    void theHashIsTheStandardsOwn() {
        assertThat(QuoteHash.of("abc").value())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void lineEndsAndAccentsTypedOtherwiseAreTheSameWords() {
        assertThat(QuoteHash.of(" La mer\r\n monte l'e\u0301te\u0301\u00a0! "))
                .isEqualTo(QuoteHash.of("La mer monte l'\u00e9t\u00e9 !"));
    }

    @Test
    void anotherWordIsAnotherHash() {
        assertThat(QuoteHash.of("The sea rises.")).isNotEqualTo(QuoteHash.of("The sea rises"));
    }
}
