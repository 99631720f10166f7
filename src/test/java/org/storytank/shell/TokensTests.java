package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.storytank.shell.Tokens.Scheme;

class TokensTests {

    private static final double TEXT = 5;
    private static final double INK = 13;
    private static final double WHAT_BOUNDS_AN_ACTION = 3;
    private static final List<String> GROUNDS = List.of("paper", "raised", "sand");
    private static final List<String> WASHES =
            List.of("tide-wash", "for-wash", "against-wash", "machine-wash", "ok-wash", "danger-wash");
    private static final List<String> TEXTS =
            List.of("ink", "soft", "tide", "tide-deep", "for", "against", "machine", "ok", "danger");

    private final Tokens tokens = Tokens.ofTheSheet();

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeReadOnEveryGround(Scheme scheme) {
        Stream.concat(TEXTS.stream(), authors())
                .forEach(text -> GROUNDS.forEach(ground -> atLeast(TEXT, text, ground, scheme)));
    }

    @ParameterizedTest
    @EnumSource
    void inkStandsOutOnEveryGround(Scheme scheme) {
        GROUNDS.forEach(ground -> atLeast(INK, "ink", ground, scheme));
    }

    @ParameterizedTest
    @EnumSource
    void inkAndSoftTextAndTheColourItselfCanBeReadOnItsWash(Scheme scheme) {
        WASHES.forEach(wash ->
                List.of("ink", "soft", wash.replace("-wash", "")).forEach(text -> atLeast(TEXT, text, wash, scheme)));
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOnStrongButtonsCanBeRead(Scheme scheme) {
        atLeast(TEXT, "on-tide", "tide", scheme);
        atLeast(TEXT, "on-tide", "tide-deep", scheme);
        atLeast(TEXT, "on-danger", "danger", scheme);
    }

    /** An avatar writes paper-coloured initials on its author's colour. */
    @ParameterizedTest
    @EnumSource
    void initialsCanBeReadOnTheirColour(Scheme scheme) {
        authors().forEach(author -> atLeast(TEXT, "paper", author, scheme));
    }

    @ParameterizedTest
    @EnumSource
    void edgesAndTheFocusRingAreSeen(Scheme scheme) {
        List.of("edge", "tide")
                .forEach(line -> GROUNDS.forEach(ground -> atLeast(WHAT_BOUNDS_AN_ACTION, line, ground, scheme)));
    }

    @ParameterizedTest
    @EnumSource
    void theEightAuthorsAreEquallyLight(Scheme scheme) {
        var first = tokens.colour("author-0", scheme).lightness();
        authors()
                .forEach(author -> assertThat(tokens.colour(author, scheme).lightness())
                        .as(author)
                        .isCloseTo(first, within(0.01)));
    }

    @Test
    void noTwoAuthorsShareAnUnderlineAndNoneHasTheMachinesDots() {
        var lines = Pattern.compile("--author-\\d-line:\\s*([^;]+);")
                .matcher(sheet())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(lines).hasSize(8).doesNotHaveDuplicates().noneMatch(line -> line.contains("dotted"));
    }

    @Test
    void everyColourOfTheSheetIsMeasuredHere() {
        assertThat(tokens.colours().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                GROUNDS.stream(),
                                WASHES.stream(),
                                TEXTS.stream(),
                                authors(),
                                Stream.of("on-tide", "on-danger", "edge", "hairline", "marked"))
                        .flatMap(names -> names)
                        .toList());
    }

    @Test
    void theMeasureKnowsTheEndsOfTheScale() {
        assertThat(Colour.of("#000000").contrastTo(Colour.of("#ffffff"))).isEqualTo(21, within(0.001));
        assertThat(Colour.of("#777777").contrastTo(Colour.of("#ffffff"))).isEqualTo(4.478, within(0.001));
        assertThat(Tokens.in("--a: light-dark(#777777, #888888);").colours())
                .isEqualTo(Map.of("a", new Tokens.Pair(Colour.of("#777777"), Colour.of("#888888"))));
    }

    private void atLeast(double wanted, String text, String ground, Scheme scheme) {
        assertThat(tokens.colour(text, scheme).contrastTo(tokens.colour(ground, scheme)))
                .as("--%s on --%s, %s", text, ground, scheme)
                .isGreaterThanOrEqualTo(wanted);
    }

    private static Stream<String> authors() {
        return IntStream.range(0, 8).mapToObj(author -> "author-" + author);
    }

    private static String sheet() {
        try {
            return new ClassPathResource("META-INF/resources/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
