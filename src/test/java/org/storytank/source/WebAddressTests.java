package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://WWW.Insee.FR, https://www.insee.fr/",
        "https://insee.fr:443/a, https://insee.fr/a",
        "http://insee.fr:80/, http://insee.fr/",
        "https://insee.fr:8443/, https://insee.fr:8443/",
        "https://insee.fr/a/../b, https://insee.fr/b",
        "https://insee.fr/a#part-2, https://insee.fr/a",
        "https://app.example/#/page/2, https://app.example/#/page/2",
        "https://insee.fr/a?utm_source=letter&id=4&fbclid=x, https://insee.fr/a?id=4",
        "https://insee.fr/?utm_source=letter, https://insee.fr/",
        "https://insee.fr/%c3%a9t%C3%A9, https://insee.fr/%C3%A9t%C3%A9",
        "https://insee.fr/été, https://insee.fr/%C3%A9t%C3%A9",
        "www.insee.fr/fr, https://www.insee.fr/fr",
        "https://bücher.example/, https://xn--bcher-kva.example/",
    })
    void theSamePageHasOneAddress(String typed, String normal) {
        assertThat(WebAddress.typed(typed).value()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://insee.fr/%0aalert(1)",
                " \tjavascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ftp://insee.fr/",
                "//insee.fr/a",
                "https://",
                "https:///a",
                "https://bank.example@elsewhere.example/",
                "https://bank.example\\@elsewhere.example/",
                "https://insee.fr:99999999/",
                "https://in see.fr/",
                "https://<script>/",
                "just words",
            })
    void whatIsNoWebPageIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> WebAddress.typed(typed))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("https://www.insee.fr");
    }

    @Test
    void anAddressOfMegabytesIsRefusedWithItsLength() {
        assertThatThrownBy(() -> WebAddress.typed("https://a.example/" + "a".repeat(3_000_000)))
                .hasMessageContaining("may have 2000 characters; this one has 3000018");
    }

    @Test
    void quotesAndBracketsInAnAddressAreEncodedSoThatItStaysOneAttribute() {
        assertThat(WebAddress.typed("https://a.example/\"onmouseover=alert(1)<b>")
                        .value())
                .isEqualTo("https://a.example/%22onmouseover=alert(1)%3Cb%3E");
    }

    @Test
    void peopleAreShownTheHostTheyKnow() {
        assertThat(WebAddress.typed("https://www.insee.fr/fr/statistiques").host())
                .isEqualTo("insee.fr");
    }
}
