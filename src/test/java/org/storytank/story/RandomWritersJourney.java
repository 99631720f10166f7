package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

class RandomWritersJourney {

    private static final Duration HOW_LONG = Duration.ofSeconds(Long.getLong("storytank.writers.seconds", 60));
    private static final List<String> WORDS =
            List.of("mer ", "sel, ", "vent\n", "où? ", "été ", "🌊 ", "👩‍👧", "שלום ", "e\u0301cume ", "a");

    @Test
    void threeWritersInOneSceneForAMinuteEndWithTheSameText() {
        var seed = Long.getLong("storytank.writers.seed", System.nanoTime());
        var random = new Random(seed);
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var writers = List.of(
                    ada,
                    Writer.joining(place, crowd, ada.address(), "Ben"),
                    Writer.joining(place, crowd, ada.address(), "Cléo"));
            var end = Instant.now().plus(HOW_LONG);
            while (Instant.now().isBefore(end)) {
                actAtRandom(writers.get(random.nextInt(writers.size())), random);
            }
            writers.forEach(writer -> writer.until(SavingState.SAVED));

            var later = Writer.opening(place, ada.browser(), ada.address()).until(SavingState.SAVED);
            var stored = later.text();
            assertThat(stored).as("seed %d", seed).isNotBlank();
            assertThat(writers).as("seed %d", seed).allSatisfy(writer -> {
                writer.comesToRead(stored);
                assertThat(writer.text()).isEqualTo(stored);
            });
        }
    }

    private static void actAtRandom(Writer writer, Random random) {
        var page = writer.page();
        switch (random.nextInt(12)) {
            case 0 -> writer.atTheStart();
            case 1 -> writer.atTheEnd();
            case 2, 3 -> writer.press(random.nextBoolean() ? "Control+ArrowLeft" : "ArrowUp");
            case 4 -> writer.press("Backspace");
            case 5 -> writer.press("Control+Delete");
            case 6 -> {
                writer.press("Shift+Control+ArrowLeft");
                writer.press(random.nextBoolean() ? "Control+b" : "Delete");
            }
            case 7 -> writer.press("Control+z");
            default -> {
                writer.sheet().focus();
                page.keyboard().insertText(WORDS.get(random.nextInt(WORDS.size())));
            }
        }
    }
}
