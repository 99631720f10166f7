package org.storytank.explore.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.shell.Language;

class SearchWordsTests {

    static final SearchSettings SETTINGS =
            new SearchSettings(200, 12, 500, 20, 240, 200_000, 5, 25, 400, 200, Duration.ofSeconds(1));

    @Test
    void wordsPhrasesBeginningsAndExclusionsAreUnderstood() {
        assertThat(SearchWords.of("L’Océan \"les Marées d’équinoxe\" tid* -mi-temps", SETTINGS)
                        .terms())
                .containsExactly(
                        new Term.Word("ocean", false),
                        new Term.Phrase(List.of("les", "marees", "equinoxe"), false),
                        new Term.Beginning("tid", false),
                        new Term.Phrase(List.of("mi", "temps"), true));
    }

    @Test
    void aQuoteThatIsNotClosedGoesToTheEnd() {
        assertThat(SearchWords.of("tide \"rose at dawn", SETTINGS).terms())
                .containsExactly(new Term.Word("tide", false), new Term.Phrase(List.of("rose", "at", "dawn"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "\"\"", "-tide", "'", "+", "*"})
    void nothingToLookForIsSaidSo(String typed) {
        assertThatThrownBy(() -> SearchWords.of(typed, SETTINGS))
                .isInstanceOfSatisfying(
                        NotSearchable.class,
                        refused -> assertThat(refused.words()).isEqualTo("explore.search.nothing"));
    }

    @Test
    void limitsAreSaidWithTheirNumber() {
        assertThatThrownBy(() -> SearchWords.of("a".repeat(201), SETTINGS))
                .isInstanceOf(NotSearchable.class)
                .hasMessageContaining("200");
        assertThatThrownBy(() -> SearchWords.of("tide ".repeat(13), SETTINGS))
                .isInstanceOf(NotSearchable.class)
                .hasMessageContaining("12");
        assertThatThrownBy(() -> SearchWords.of("ti*", SETTINGS))
                .isInstanceOf(NotSearchable.class)
                .hasMessageContaining("3");
    }

    @Test
    void whatIsTooCommonInALanguageIsNotLookedForInIt() {
        var the = SearchWords.of("the", SETTINGS);

        assertThat(IndexQuery.of(the, Language.ENGLISH)).isEmpty();
        // thé, without its accent
        assertThat(IndexQuery.of(the, Language.FRENCH)).isPresent();
        assertThat(IndexQuery.of(SearchWords.of("the tide", SETTINGS), Language.ENGLISH))
                .isEqualTo(Optional.of("+(findTitle:tide^3 findText:tide findEarlier:tide^0.5)"));
    }

    @Test
    void nothingThatPeopleTypeReachesTheSyntaxOfTheIndex() {
        var random = new Random(40);
        var alphabet = "ab é’'\"«»“”+-&|!(){}[]^~*?:\\/<>=@#%$€_.,;\n\t\u0000\u2028ANDORNOTfindFor:everyone";
        for (var round = 0; round < 5_000; round++) {
            var typed = new StringBuilder();
            for (var i = random.nextInt(30); i >= 0; i--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                var words = SearchWords.of(typed.toString(), SETTINGS);
                words.terms().forEach(term -> assertThat(said(term)).matches("[\\p{Ll}\\p{Lo}\\p{N} ]+"));
            } catch (NotSearchable expected) {
                assertThat(expected.words()).startsWith("explore.search.");
            }
        }
    }

    private static String said(Term term) {
        return switch (term) {
            case Term.Word(var word, var _) -> word;
            case Term.Beginning(var letters, var _) -> letters;
            case Term.Phrase(var words, var _) -> String.join(" ", words);
        };
    }
}
