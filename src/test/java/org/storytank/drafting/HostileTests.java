package org.storytank.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001b",
                "\u200b",
                "\u2060",
                "\ufeff",
                "\u200d",
                "\u200c\u200c\u200d",
                "\ufe0e",
                "\u034f",
                "\u3164",
                "\u2800",
                "\u202e",
                "\u2066",
                "\ue000",
                "\ud83d",
                "\udb40\udc41"
            })
    void whatNobodySeesIsTakenOut(String hidden) {
        assertThat(Hostile.visible("The " + hidden + "sea")).isEqualTo("The sea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"La marée\nmontait.\t«\u00a0Oui\u00a0»", "👩‍👧 ❤️", "می‌خواهم", "नमस्ते"})
    void wordsOfAnyLanguageStay(String words) {
        assertThat(Hostile.visible(words)).isEqualTo(words);
    }

    @Test
    void linesEndInOneWay() {
        assertThat(Hostile.visible("a\r\nb\rc")).isEqualTo("a\nb\nc");
    }
}
