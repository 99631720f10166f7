package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the DOI Handbook and the ISBN Users' Manual, pasted as people paste them. */
class IdentifierTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/ISBN-900512.44",
                "doi:10.1000/isbn-900512.44",
                "DOI: 10.1000/isbn-900512.44",
                "https://doi.org/10.1000/isbn-900512.44",
                "http://dx.doi.org/10.1000/ISBN-900512.44",
                "doi.org/10.1000/isbn-900512.44",
                " 10.1000/isbn-900512.44. ",
            })
    void anArticleIsOneSourceHoweverItsDoiWasPasted(String pasted) {
        assertThat(WebAddress.typed(pasted).value()).isEqualTo("https://doi.org/10.1000/isbn-900512.44");
        assertThat(WebAddress.typed(pasted).label()).isEqualTo("DOI 10.1000/isbn-900512.44");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-0-306-40615-7",
                "9780306406157",
                "ISBN 978 0 306 40615 7",
                "ISBN-13: 978-0-306-40615-7",
                "isbn 0-306-40615-2",
                "0306406152",
                "urn:isbn:9780306406157",
                "978‑0‑306‑40615‑7",
            })
    void aBookIsOneSourceWhetherItsNumberHasTenDigitsOrThirteen(String pasted) {
        assertThat(WebAddress.typed(pasted).value()).isEqualTo("https://openlibrary.org/isbn/9780306406157");
        assertThat(WebAddress.typed(pasted).label()).isEqualTo("ISBN 9780306406157");
    }

    @ParameterizedTest
    @CsvSource({"080442957X, 9780804429573", "0-8044-2957-x, 9780804429573", "979-10-90636-07-1, 9791090636071"})
    void aCheckDigitMayBeAnXAndABookMayBeFromTheSecondRange(String pasted, String number) {
        assertThat(WebAddress.typed(pasted).label()).isEqualTo("ISBN " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"978-0-306-40615-8", "0-306-40615-3", "030640615X", "977-0-306-40615-7", "97803064061"})
    void aNumberWithAWrongDigitIsNoBook(String pasted) {
        assertThatThrownBy(() -> WebAddress.typed(pasted))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("one of its digits is wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.12/x", "10.1000/", "doi:11.1000/x"})
    void whatOnlyLooksLikeADoiIsNoSource(String pasted) {
        assertThatThrownBy(() -> WebAddress.typed(pasted)).isInstanceOf(NotAccepted.class);
    }
}
