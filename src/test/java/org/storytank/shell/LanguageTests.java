package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void theFirstLanguageOfTheBrowserThatWeKnowIsSpoken() {
        assertThat(Language.preferred(List.of(Locale.GERMAN, Locale.CANADA_FRENCH, Locale.US)))
                .isEqualTo(Language.FRENCH);
        assertThat(Language.preferred(List.of(Locale.US, Locale.FRENCH))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aBrowserWithNeitherIsSpokenToInEnglish() {
        assertThat(Language.preferred(List.of(Locale.GERMAN))).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred(List.of())).isEqualTo(Language.ENGLISH);
    }
}
