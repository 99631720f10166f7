package org.storytank.explore.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.TextRange;
import org.storytank.explore.search.Snippet.Piece;
import org.storytank.shell.Language;

class SnippetTests {

    private static final List<TextRange> NO_MACHINE = List.of();

    @Test
    void whatAnswersIsMarkedByItsStem() {
        var snippet = snippets("tides \"rose at\"").of("The tide rose at dawn. Roses.", NO_MACHINE);

        assertThat(snippet.pieces())
                .containsExactly(
                        new Piece("The ", false, false),
                        new Piece("tide", true, false),
                        new Piece(" ", false, false),
                        new Piece("rose", true, false),
                        new Piece(" ", false, false),
                        new Piece("at", true, false),
                        new Piece(" dawn. Roses.", false, false));
        assertThat(snippet.cutBefore()).isFalse();
        assertThat(snippet.cutAfter()).isFalse();
    }

    @Test
    void aMachinesWordsKeepTheirLabel() {
        var snippet = snippets("dawn").of("The tide rose at dawn.", List.of(new TextRange(4, 19)));

        assertThat(snippet.pieces())
                .containsExactly(
                        new Piece("The ", false, false),
                        new Piece("tide rose at ", false, true),
                        new Piece("da", true, true),
                        new Piece("wn", true, false),
                        new Piece(".", false, false));
        assertThat(snippet.machine()).isTrue();
    }

    @Test
    void ofALongTextTheStretchThatAnswersMostIsShown() {
        var text = "The sea. " + "Nobody slept. ".repeat(60) + "At dawn the tide of the equinox rose."
                + " Calm.".repeat(90);

        var snippet = snippets("sea tide equinox").of(text, NO_MACHINE);

        assertThat(snippet.text()).contains("tide of the equinox").hasSizeLessThanOrEqualTo(240);
        assertThat(snippet.cutBefore()).isTrue();
        assertThat(snippet.cutAfter()).isTrue();
        assertThat(snippet.text()).doesNotStartWith(" ").doesNotEndWith("Cal");
    }

    @Test
    void aTextWithoutSpacesOrAnswersIsCutAllTheSame() {
        assertThat(snippets("tide").of("🌊".repeat(500), NO_MACHINE).text().codePoints())
                .allMatch(character -> character == "🌊".codePointAt(0));
        assertThat(snippets("tide").of("", NO_MACHINE).pieces()).isEmpty();
    }

    private static Snippets snippets(String typed) {
        var settings = SearchWordsTests.SETTINGS;
        return new Snippets(new Matches(SearchWords.of(typed, settings), List.of(Language.ENGLISH)), settings);
    }
}
