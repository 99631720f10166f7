package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.graph.SharedGraph;

class GuessingTests {

    private final HandClock clock = new HandClock();
    private final AccountSettings settings =
            new AccountSettings(Duration.ofDays(365), Duration.ofDays(30), 10, 10, 12, 6, 3, 1_000, 10, 20, 60);
    private final People people = new Neo4jPeople(SharedGraph.driver());
    private final Recovery recovery = new Recovery(new Neo4jRecoveryKeys(SharedGraph.driver()), settings, clock);
    private String words = "";

    @BeforeEach
    void adaHasWords() {
        SharedGraph.clear();
        var ada = people.add(DisplayName.said("Ada"), Secret.fresh().hash(), clock.instant());
        words = recovery.renew(ada, Locale.FRENCH).toString();
    }

    @Test
    void aClientThatGuessedTooOftenWaitsEvenWithTheRightWords() {
        guess(6, "mallory", "Someone");

        assertThat(catchThrowableOfType(TooManyTries.class, () -> recovery.bringBack("Ada", words, "mallory"))
                        .details())
                .containsExactly(10L);
        clock.pass(Duration.ofMinutes(10));
        assertThat(recovery.bringBack("Ada", words, "mallory").name()).isEqualTo("Ada");
    }

    @Test
    void aNameThatWasGuessedAtFromManyPlacesRests() {
        IntStream.range(0, 3).forEach(i -> guessOnce("bot " + i, "Ada"));

        assertThatThrownBy(() -> recovery.bringBack("Ada 2", words, "ada’s phone"))
                .isInstanceOf(TooManyTries.class);
        clock.pass(Duration.ofMinutes(20));
        assertThat(recovery.bringBack("Ada 2", words, "ada’s phone").name()).isEqualTo("Ada");
    }

    @Test
    void theWholePlaceTakesOnlySoManyWrongGuesses() {
        IntStream.range(0, 12).forEach(i -> guessOnce("bot " + i, "Name " + i + "x"));

        assertThatThrownBy(() -> recovery.bringBack("Ada", words, "ada’s phone"))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void aWholeClassThatKnowsItsWordsIsNotCounted() {
        IntStream.range(0, 35).forEach(i -> recovery.bringBack("Ada", words, "school"));
    }

    @Test
    void aClientThatMayNotTryDoesNotUseUpTheTriesOfOthers() {
        guess(6, "mallory", "Someone");
        IntStream.range(0, 20)
                .forEach(i -> assertThatThrownBy(() -> recovery.bringBack("Ada", "a b c", "mallory"))
                        .isInstanceOf(TooManyTries.class));

        assertThat(recovery.bringBack("Ada", words, "ada’s phone").name()).isEqualTo("Ada");
    }

    private void guess(int times, String client, String name) {
        IntStream.range(0, times).forEach(i -> guessOnce(client, name + "-" + i));
    }

    private void guessOnce(String client, String name) {
        assertThatThrownBy(() -> recovery.bringBack(name, "zèbre zèbre zèbre", client))
                .isInstanceOf(NoSuchKey.class);
    }
}
