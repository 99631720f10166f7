package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.account.NameRefused.Reason;

class DisplayNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada", "Zoé", "李", "Jean-Luc D’Arc", "Ñandú 7", "O'Neill", "می\u200Cخواهم", "🦊 Renard", "4"})
    void aReadableNameIsTakenAsItIsSaid(String name) {
        assertThat(DisplayName.said(name).value()).isEqualTo(name);
    }

    @Test
    void spacesAroundAndBetweenAreTidiedAndAccentsComposed() {
        assertThat(DisplayName.said("\u00A0 Zoe\u0301 \t\n du  Lac ").value()).isEqualTo("Zo\u00E9 du Lac");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…!?", "\u3000", "\uD83E\uDD8A"})
    void aNameNeedsALetterOrDigit(String name) {
        assertThat(refusal(name)).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\u202EneB",
                "Ada\u200B",
                "A\u200Dda\u0000",
                "\u2066Ada",
                "Ada\u3164",
                "Ada\u2800b",
                "Ada\uE000",
                "Ada\uFEFF",
                "Z\u0301\u0302\u0303\u0304\u0305\u0306",
                "\u200DAda",
                "Ada\uD800",
                "Ada\u00AD"
            })
    void invisibleCharactersBidiTricksAndPiledUpAccentsAreRefused(String name) {
        assertThat(refusal(name)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void fortyCharactersAreEnoughAndAnEmojiIsOne() {
        assertThat(DisplayName.said("a" + "🦊".repeat(39)).value()).hasSize(79);
        assertThat(refusal("a".repeat(41))).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal("a".repeat(10_000_000))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void aNumberReplacesTheOneBehindTheNameAndKeepsTheLength() {
        assertThat(DisplayName.said("Ada").numbered(2).value()).isEqualTo("Ada 2");
        assertThat(DisplayName.said("Ada 2").numbered(3).value()).isEqualTo("Ada 3");
        assertThat(DisplayName.said("a".repeat(40)).numbered(12).value()).isEqualTo("a".repeat(37) + " 12");
    }

    @Test
    void whatPeopleTakeForTheSameNameHasTheSameKey() {
        assertThat(DisplayName.said("ZOÉ").key())
                .isEqualTo(DisplayName.said("zoe").key());
        assertThat(DisplayName.said("Ａda").key())
                .isEqualTo(DisplayName.said("ada").key());
        assertThat(DisplayName.said("Straße").key())
                .isEqualTo(DisplayName.said("STRASSE").key());
    }

    private static Reason refusal(String name) {
        return catchThrowableOfType(NameRefused.class, () -> DisplayName.said(name))
                .reason();
    }
}
