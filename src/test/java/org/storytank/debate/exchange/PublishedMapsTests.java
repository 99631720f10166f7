package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Maps that people published, where they stand beside the project: six in Argdown (MIT, christianvoigt/argdown) and a radio debate in AIF
 * (MIT, recap-utr/arguebuf-python). Elements were counted by hand and with a script over the files.
 */
@Tag("maps")
class PublishedMapsTests {

    private static final Path DATA = Path.of("../shared/data");

    @ParameterizedTest
    @CsvSource({
        "argdown/Populism-Core-Argument-Argdown-Example.argdown, 53, 29",
        "argdown/argdown-primer.argdown,                         10, 11",
        "argdown/greenspan-schefczyk_hardwrap.argdown,           21, 11",
        "argdown/legalisation-softdrugs.argdown,                  1, 17",
        "argdown/semmelweis_betz.argdown,                        32, 17",
        "argdown/state-censorship.argdown,                       28, 14",
        "aif/moral-maze-6064.json,                                9,  5"
    })
    void aPublishedMapComesBackFromEveryFormatThatHoldsIt(String file, int claims, int arguments) throws IOException {
        if (!isHere(file)) {
            return;
        }
        var text = Files.readString(DATA.resolve(file));
        var map = Format.of(file, text).orElseThrow().read(text, Limits.USUAL).map();

        assertThat(map.claims()).hasSize(claims);
        assertThat(map.arguments()).hasSize(arguments);
        for (var format : List.of(Format.JSON, Format.ARGDOWN)) {
            var written = format.write(map, Instant.EPOCH);
            assertThat(written.lost()).isEqualTo(LossReport.NOTHING);
            var back = format.read(written.text(), Limits.USUAL);
            assertThat(back.lost()).isEqualTo(LossReport.NOTHING);
            assertThat(Shape.of(back.map())).as(format.word()).isEqualTo(Shape.of(map));
        }
        for (var format : Format.values()) {
            var once = format.read(format.write(map, Instant.EPOCH).text(), Limits.USUAL);
            assertThat(format.write(once.map(), Instant.EPOCH).lost()).isEqualTo(LossReport.NOTHING);
        }
    }

    @ParameterizedTest
    @CsvSource("aif/moral-maze-6064.json")
    void aRadioDebateLosesOnlyWhoSaidIt(String file) throws IOException {
        if (!isHere(file)) {
            return;
        }
        var read = Format.AIF.read(Files.readString(DATA.resolve(file)), Limits.USUAL);

        // 16 locutions, 14 illocutions and 8 transitions stand in the file.
        assertThat(read.lost().counts()).isEqualTo(Map.of(Loss.LOCUTIONS, 38));
        var back = Format.AIF.read(Format.AIF.write(read.map(), Instant.EPOCH).text(), Limits.USUAL);
        assertThat(back.map()).isEqualTo(read.map());
    }

    private static boolean isHere(String file) {
        var here = Files.isRegularFile(DATA.resolve(file));
        Stream.of(file)
                .filter(_ -> !here)
                .forEach(name -> System.out.println("No %s in %s: its round trip is left out here."
                        .formatted(name, DATA.toAbsolutePath().normalize())));
        return here;
    }
}
