package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.account.WordList;

class RoomWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noRoomIsCalledByWhatNobodyWantsOnAWall(String language) {
        assertThat(RoomWords.of(Locale.of(language)))
                .hasSizeGreaterThan(1900)
                .doesNotContainAnyElementsOf(RoomWords.unspoken())
                .contains(language.equals("fr") ? "école" : "school");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void roomsAreDrawnFromTheseWordsAlone(String language) {
        var drawnAmiss = IntStream.range(0, 2000)
                .mapToObj(_ -> RoomCode.draw(Locale.of(language)).value())
                .filter(code -> Arrays.stream(code.split("-")).anyMatch(RoomWords.unspoken()::contains));

        assertThat(drawnAmiss).isEmpty();
    }

    /** A word with a slip in it would keep nothing away. */
    @Test
    void everyUnspokenWordStandsInAList() {
        assertThat(RoomWords.unspoken())
                .allMatch(word -> Arrays.stream(WordList.values())
                        .anyMatch(list -> list.words().contains(word)));
    }
}
