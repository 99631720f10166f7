package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTests {

    private final YDoc doc = new YDoc(1, true);
    private final YText text = doc.text("t");

    @Test
    void textIsReadAsItWasWritten() {
        text.insert(0, "once a time");
        text.insert(5, "upon ");
        text.delete(0, 1);
        text.insert(0, "O");

        assertThat(text).hasToString("Once upon a time");
        assertThat(text.length()).isEqualTo(16);
    }

    @Test
    void typingOneCharacterAfterTheOtherMakesOneItem() {
        for (var i = 0; i < 500; i++) {
            text.insert(i, "x");
        }

        assertThat(doc.store.clients.at(0).count()).isEqualTo(1);
        assertThat(text.ids()).containsExactly(new IdRun(1, 0, 500));
    }

    @Test
    void idsTellWhoWroteWhat() {
        text.insert(0, "ab");
        doc.clientId(2);
        text.insert(1, "XY");
        text.delete(2, 1);

        assertThat(text.ids()).containsExactly(new IdRun(1, 0, 1), new IdRun(2, 0, 1), new IdRun(1, 1, 1));
    }

    @Test
    void textWithoutAttributesLooksLikeWhatIsBeforeIt() {
        text.insert(0, "bold", Map.of("bold", true));
        text.insert(2, "er");
        text.insert(6, " end");

        assertThat(text.delta().ops()).containsExactly(new Delta.Op("boerld end", Map.of("bold", true)));
    }

    @Test
    void aFormatIsSetAndTakenAway() {
        text.insert(0, "plain and bold");
        text.format(10, 4, Map.of("bold", true));
        assertThat(text.delta().ops())
                .containsExactly(new Delta.Op("plain and ", Map.of()), new Delta.Op("bold", Map.of("bold", true)));

        text.format(0, 14, Collections.singletonMap("bold", null));
        assertThat(text.delta().ops()).containsExactly(new Delta.Op("plain and bold", Map.of()));
    }

    @Test
    void deletingFormattedTextDeletesItsFormatsToo() {
        text.insert(0, "a", Map.of());
        text.insert(1, "b", Map.of("bold", true));
        text.delete(1, 1);

        assertThat(doc.snapshot().deletes().ranges()).containsExactly(new DeleteSet.Range(1, 1, 3));
    }

    @Test
    void anEmbedIsOneUnit() {
        text.insert(0, "ab");
        text.insertEmbed(1, Map.of("image", "cat.png"), Map.of());

        assertThat(text.length()).isEqualTo(3);
        assertThat(text).hasToString("ab");
        assertThat(text.delta().ops().get(1).insert()).isEqualTo(Map.of("image", "cat.png"));
    }

    @Test
    void halfOfASurrogatePairThatIsInsertedIsTheReplacementCharacterEverywhere() {
        text.insert(0, "a\ud83c");
        text.insert(2, "\udf0ab🌊");

        assertThat(text).hasToString("a\ufffd\ufffdb🌊");
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() {
        text.insert(0, "🌊");
        text.insert(1, "-");

        assertThat(text).hasToString("\ufffd-\ufffd");
    }

    @Test
    void formattingBeyondTheEndAddsLines() {
        text.insert(0, "Title");
        text.format(4, 3, Map.of("header", 1));

        assertThat(text).hasToString("Title\n\n");
    }

    @Test
    void aPositionOutsideIsNamed() {
        text.insert(0, "abc");

        assertThatThrownBy(() -> text.insert(4, "x"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("Position 4 is outside a text of 3 units; 0 to that are inside");
    }

    @Test
    void positionsAreFoundInATextOfManyPieces() {
        var expected = new StringBuilder();
        for (var i = 0; i < 3000; i++) {
            var at = (int) (i * 7919L % (expected.length() + 1));
            doc.clientId(1 + i % 5);
            var word = Integer.toString(i);
            text.insert(at, word);
            expected.insert(at, word);
            if (i % 3 == 0) {
                var from = (int) (i * 104729L % expected.length());
                text.delete(from, 1);
                expected.delete(from, from + 1);
            }
        }

        assertThat(text).hasToString(expected.toString());
    }
}
