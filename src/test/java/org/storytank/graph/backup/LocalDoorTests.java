package org.storytank.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.graph.AskedAtDoor;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.SharedGraph;

/** What a running place does when its host asks at its door. */
class LocalDoorTests {

    @TempDir
    private Path folder;

    private final AtomicInteger done = new AtomicInteger();
    private GraphSettings settings;
    private LocalDoor door;

    @BeforeEach
    void aDoor() {
        settings = new GraphSettings("", "neo4j", "", folder.resolve("g"), "", "", "", Duration.ofMinutes(1));
        var asked = new AskedAtDoor() {
            @Override
            public String word() {
                return "rotate";
            }

            @Override
            public String done() {
                return "Done %d".formatted(done.incrementAndGet());
            }
        };
        door = new LocalDoor(new PausableDriver(SharedGraph.driver()), settings, Clock.systemUTC(), List.of(asked));
        door.start();
    }

    @AfterEach
    void close() {
        door.stop();
    }

    @Test
    void whatIsAskedIsDoneOnceAndTold() throws Exception {
        assertThat(Caller.asked(settings, "rotate")).contains("Done 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void whatItDoesNotKnowItSays() {
        assertThatThrownBy(() -> Caller.asked(settings, "sesame"))
                .isInstanceOf(NotBackedUp.class)
                .hasMessageContaining("sesame");
    }

    @Test
    void atTheDoorOfAStoppedPlaceNobodyAnswers() throws Exception {
        door.stop();

        assertThat(Caller.asked(settings, "rotate")).isEmpty();
    }
}
