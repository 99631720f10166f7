package org.storytank.coediting.yjs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Frames that nobody should send. {@code -Dstorytank.fuzz.seconds=20} says for how long,
 * {@code -Dstorytank.fuzz.seed=…} repeats a run.
 */
class FuzzTests {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("storytank.fuzz.seconds", 20));
    private static final long SEED =
            Long.getLong("storytank.fuzz.seed", ThreadLocalRandom.current().nextLong(1L << 40));

    @Test
    void everyFrameIsReadOrRefusedByNameAndARefusedOneChangesNothing() {
        System.out.println("Fuzzing the decoder from seed " + SEED);

        var result = new Fuzz().run(SEED, Long.MAX_VALUE, TIME);

        System.out.println(result);
        assertThat(result.read()).isPositive();
        assertThat(result.refused()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aFrameThatOnceDidHarmDoesNoneNow(String hex) {
        new Fuzz().all(HexFormat.of().parseHex(hex));
    }

    static List<String> kept() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/storytank/coediting/yjs/frames.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
