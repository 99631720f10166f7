package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

class ArguersJourney {

    private static final Duration HOW_LONG = Duration.ofSeconds(Long.getLong("storytank.arguers.seconds", 120));
    private static final List<String> NAMES =
            List.of("Alma", "Bruno", "Chiara", "Dov", "Elif", "Farid", "Greta", "Hugo");

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void eightPeopleWhoStateMoveAndTakeBackForTwoMinutesEndWithTheSameMap() {
        var seed = Long.getLong("storytank.arguers.seed", System.nanoTime());
        var random = new Random(seed);
        var room = OpenRoom.in(place, "Should the eight towns share one harbour?");
        var arguers = new ArrayList<Arguer>();
        for (var name : NAMES) {
            var arguer = new Arguer(crowd.open(crowd.somebody(), room.address()), name);
            arguer.arrives("The harbour of %s comes first.".formatted(name));
            arguers.add(arguer);
        }
        var end = Instant.now().plus(HOW_LONG);
        for (var said = 0; Instant.now().isBefore(end); said++) {
            act(arguers.get(random.nextInt(arguers.size())), random, "Reason %d, of seed %d.".formatted(said, seed));
        }

        var later = new Arguer(crowd.open(crowd.somebody(), room.address()), "");
        // Unfolding what all of them hold takes its time; what is awaited then is that they agree.
        arguers.forEach(Arguer::map);
        later.map();
        try {
            later.page().waitForCondition(() -> {
                var seenLater = later.map();
                return arguers.stream().allMatch(arguer -> arguer.map().equals(seenLater));
            });
        } catch (TimeoutError late) {
            assertThat(arguers)
                    .as("seed %d", seed)
                    .allSatisfy(arguer -> assertThat(arguer.map()).isEqualTo(later.map()));
            throw late;
        }
        var stored = new Arguer(crowd.open(crowd.somebody(), room.address()), "").map();
        assertThat(stored.lines()).as("seed %d", seed).hasSizeGreaterThan(NAMES.size());
        assertThat(arguers)
                .as("seed %d", seed)
                .allSatisfy(arguer -> assertThat(arguer.map()).isEqualTo(stored));
    }

    private static void act(Arguer arguer, Random random, String words) {
        switch (random.nextInt(12)) {
            case 0 -> arguer.states(words);
            case 1, 2 -> arguer.actsOnAny("Argue for", random, words);
            case 3, 4 -> arguer.actsOnAny("Argue against", random, words);
            case 5 -> arguer.actsOnAny("Reword", random, words);
            case 6 -> arguer.actsOnAny("Withdraw", random, words);
            case 7, 8 -> arguer.movesAny(random);
            case 9 -> arguer.putsBack();
            case 10 -> arguer.votesOnAny("Agree", random);
            default -> arguer.votesOnAny("Disagree", random);
        }
    }
}
