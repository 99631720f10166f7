package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storytank.debate.exchange.RandomMap.Has;

/** Files that are broken, or made to break the reader: each is read or refused with a line, soon. */
class HostileFileTests {

    private static final String SIGNS = "[]<>{}()#@:-+_=*/\\\"'., \n\n\t1ab\u0000é%&|~";

    @ParameterizedTest
    @EnumSource(Format.class)
    void aBrokenFileIsReadOrRefusedAndNothingElse(Format format) {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(format.write(RandomMap.drawn(seed % 50, Set.of(Has.values())), Instant.EPOCH)
                    .text());
            for (var change = random.nextInt(6); change >= 0; change--) {
                var at = random.nextInt(text.length() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                    case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                }
            }
            assertThatCode(() -> readOrRefuse(format, text.toString()))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void oneSignManyTimesTakesNoLongerThanReading(Format format) {
        var begin = switch (format) {
            case KIALO -> "Discussion Title: t\n1. ";
            case ARGDOWN -> "[A]: ";
            default -> "";
        };
        for (var part : new String[] {
            "{", "[", "(", "#(", "1.", "\\", "\\(", "[a](", "{a: ", "/*", "<!--", "> ", "--\n", "  + ", "%", "arg(a",
            " ", "\n1. ", "* "
        }) {
            var text = begin + part.repeat(50_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> readOrRefuse(format, text), () -> format + " " + part);
        }
    }

    private static void readOrRefuse(Format format, String text) {
        try {
            assertThat(format.read(text, Limits.USUAL).map()).isNotNull();
        } catch (MalformedMap refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }
}
