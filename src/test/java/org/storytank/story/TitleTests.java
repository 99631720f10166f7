package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.storytank.story.LimitReached.Limit;

class TitleTests {

    @Test
    void aTitleIsOneLineWithoutSpaceAround() {
        assertThat(Title.of("  La\tmarée\n haute ", 120).value()).isEqualTo("La marée haute");
    }

    @Test
    void whatTurnsTheWordsAroundItIsLeftOut() {
        assertThat(Title.of("harbour\u202Egpj.exe", 120).value()).isEqualTo("harbour gpj.exe");
    }

    @Test
    void markupIsOnlyText() {
        assertThat(Title.of("<script>alert(1)</script>", 120).value()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aTitleOfTheLongestLengthIsTakenAndOneCharacterMoreIsRefused() {
        assertThat(Title.of("🌊".repeat(120), 120).value()).hasSize(240);

        assertThatThrownBy(() -> Title.of("🌊".repeat(121), 120))
                .isInstanceOf(LimitReached.class)
                .hasMessage("A title has at most 120 characters; make it shorter.")
                .extracting("limit")
                .isEqualTo(Limit.TITLE_LENGTH);
    }
}
