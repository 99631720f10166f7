package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlainTextTests {

    private final PlainText line = PlainText.line("test.title", 10);
    private final PlainText lines = PlainText.lines("test.words", 20);

    @Test
    void spacesAndControlsAreTidiedAndMarkupStays() {
        assertThat(line.required("  a \t\n b\u0000 ")).isEqualTo("a b");
        assertThat(lines.required("a  \r\n\r\n\r\n\r\nb\u0007")).isEqualTo("a\n\nb");
        assertThat(line.required("<b>x</b>")).isEqualTo("<b>x</b>");
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(line.required("🌊".repeat(10))).hasSize(20);
        assertThatThrownBy(() -> line.required("🌊".repeat(11))).hasMessageContaining("10 characters; this one has 11");
    }

    @Test
    void accentsTypedInTwoWaysAreOneText() {
        assertThat(line.required("e\u0301te\u0301")).isEqualTo("été");
    }

    @Test
    void halfOfACharacterIsLeftOut() {
        assertThat(line.required("a\uD83Cb")).isEqualTo("ab");
    }

    @Test
    void nothingToReadIsEmpty() {
        assertThatThrownBy(() -> line.required("\u200B \u2060")).hasMessageContaining("title is empty");
        assertThat(line.optional(" ")).isEmpty();
    }
}
