package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to slow the rules down. Something that grows with the square of 200,000 characters would take minutes here, and something
 * that backtracks would not end.
 */
class HostileTextTests {

    private static final int LENGTH = 200_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                        "a",
                        "é",
                        "a ",
                        "1 ",
                        "0 6 ",
                        "06 12 34 56 ",
                        "les migrants ",
                        "je déteste ",
                        "je je je nous on ",
                        "a.",
                        "@",
                        "a@",
                        "a@a.",
                        "\"",
                        "«",
                        "« ",
                        "' ",
                        "l'",
                        "n't ",
                        "http://",
                        "www.",
                        "www.a",
                        "4111 1111 1111 ",
                        "FR14 2004 ",
                        "12 rue de la ",
                        "\u200b",
                        "\u0301",
                        "e\u0301",
                        "😀",
                        "аa",
                        "jedéteste",
                        "detestedeteste",
                        "3",
                        "d3",
                        "*",
                        "pas pas que ",
                        "dire que ",
                        "la vie des migrants ",
                        "a1",
                        "\ud800",
                        ". ",
                        "\n",
                        "je ne ",
                        "un une ",
                        "( at ) a dot ")
                .map(part -> Arguments.of(part.strip(), part.repeat(LENGTH / part.length())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadToItsEnd(String part, String text) {
        assertThat(House.judge(text)).doesNotContain("no such rule");
    }
}
