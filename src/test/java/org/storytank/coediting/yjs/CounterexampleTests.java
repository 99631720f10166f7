package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.coediting.yjs.oracle.EngineWorld;
import org.storytank.coediting.yjs.oracle.Program;
import org.storytank.coediting.yjs.oracle.RandomProgram;
import org.storytank.coediting.yjs.oracle.Round;
import org.storytank.coediting.yjs.oracle.YjsWorld;

/** The smallest rounds in which the engine once differed from Yjs, kept for ever. */
class CounterexampleTests {

    private static final Path KEPT = Path.of("src/test/resources/org/storytank/coediting/yjs/counterexamples");

    private static YjsWorld yjs;

    @BeforeAll
    static void openYjs() {
        yjs = YjsWorld.open();
    }

    @AfterAll
    static void closeYjs() {
        yjs.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void whatOnceDifferedIsTheSameNow(String file) throws IOException {
        Round.run(Program.read(Files.readString(KEPT.resolve(file))), new EngineWorld(), yjs);
    }

    static Stream<String> kept() throws IOException {
        try (var files = Files.list(KEPT)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void aProgramIsReadAsItWasWritten() {
        var program = RandomProgram.of(7);

        assertThat(Program.read(program.write()).write()).isEqualTo(program.write());
    }
}
