package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTests {

    @ParameterizedTest
    @EnumSource
    void twoThousandAndFortyEightWordsStayApartWithoutTheirAccents(WordList list) {
        assertThat(list.words().stream().map(word -> new ThreeWords(List.of(word)).plain()))
                .hasSize(2048)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{3,8}"));
    }

    @Test
    void theWordsAreOfTheLanguageOfThePage() {
        assertThat(WordList.of(Locale.FRANCE).words()).contains("école");
        assertThat(WordList.of(Locale.GERMAN).words()).contains("school");
    }

    @Test
    void noTwoKeysAreDrawnAlike() {
        assertThat(WordList.FRENCH.draw()).isNotEqualTo(WordList.FRENCH.draw());
        assertThat(WordList.FRENCH.draw().words()).hasSize(3);
    }
}
