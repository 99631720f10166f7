package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.debate.exchange.Bearing.Stance;

/** Files as people get them from Kialo, written by hand. */
class KialoTests {

    private static final String WINDOWS = """
            Discussion Title: Should bread be free?\r
            \r
            1. Bread should be free in every town \\(of France\\).\r
            1.1. Pro: Nobody should be hungry, says [the UN](https://un.org/food_\\(a\\)).\r
            1.1.1. Con: Hunger has other causes.\r
            And this is the second line of it.\r
            1.2. Con: It costs too much.\r
            1.2.1. Pro: -> See 1.1.1.\r
            1.2.2. It is dear.\r
            """;

    @Test
    void aFileFromWindowsIsReadWithItsSourcesReferencesAndLines() {
        var map = read(WINDOWS);

        assertThat(map.title()).isEqualTo("Should bread be free?");
        assertThat(map.claims())
                .containsExactly(
                        MapClaim.of("1", "Bread should be free in every town (of France)."),
                        MapClaim.of("1.1", "Nobody should be hungry, says the UN.")
                                .withSources(List.of(new MapSource("the UN", "https://un.org/food_(a)"))),
                        MapClaim.of("1.1.1", "Hunger has other causes.\nAnd this is the second line of it."),
                        MapClaim.of("1.2", "It costs too much."),
                        MapClaim.of("1.2.2", "It is dear."));
        assertThat(map.arguments())
                .containsExactly(
                        MapArgument.of("argument 1", List.of("1.1"), Stance.FOR, "1"),
                        MapArgument.of("argument 2", List.of("1.1.1"), Stance.AGAINST, "1.1"),
                        MapArgument.of("argument 3", List.of("1.2"), Stance.AGAINST, "1"),
                        MapArgument.of("argument 4", List.of("1.1.1"), Stance.FOR, "1.2"));
        assertThat(map.restatements()).containsExactly(new Restatement("1.2.2", "1.2"));
    }

    @Test
    void aReferenceMayPointForwardsAndAtAnotherReferenceAndHaveChildren() {
        var map = read("""
                Discussion Title: t

                1. Thesis
                1.1. Pro: -> See 1.2.
                1.1.1. Con: Below a reference
                1.2. Con: -> See 1.3.
                1.3. Pro: In the end
                """);

        assertThat(map.claims()).extracting(MapClaim::id).containsExactly("1", "1.1.1", "1.3");
        assertThat(map.arguments())
                .extracting(argument -> argument.premises().getFirst() + " "
                        + argument.bearings().getFirst().about())
                .containsExactly("1.3 1", "1.1.1 1.3", "1.3 1", "1.3 1");
    }

    @Test
    void twentyLevelsAreReadAndWrittenAgain() {
        var text = new StringBuilder("Discussion Title: deep\n\n1. Level 1\n");
        for (var level = 2; level <= 20; level++) {
            text.append("1.".repeat(level))
                    .append(level % 2 == 0 ? " Pro: " : " Con: ")
                    .append("Level ")
                    .append(level)
                    .append('\n');
        }

        var map = read(text.toString());

        assertThat(map.claims()).hasSize(20);
        assertThat(Format.KIALO.write(map, Instant.EPOCH)).isEqualTo(new Written(text.toString(), LossReport.NOTHING));
    }

    @Test
    void oddCharactersComeBackAsTheyWere() {
        var text = """
                Discussion Title: [odd] (title) \\ 🧵

                1. \\Pro: of what? \\[not a link\\] \\(at all\\) C:\\\\dir
                1.1. Pro: Con: this is said
                1.2. Con: \\-> See 1.1.
                1.3. Con: « Œuvre » — 日本語, a\u0301 & <b>
                [no address]()
                [https://example.org](https://example.org)
                """;

        var map = read(text);

        assertThat(map.claims())
                .extracting(MapClaim::text)
                .containsExactly(
                        "Pro: of what? [not a link] (at all) C:\\dir",
                        "Con: this is said",
                        "-> See 1.1.",
                        "« Œuvre » — 日本語, a\u0301 & <b>");
        assertThat(Format.KIALO.write(map, Instant.EPOCH).text()).isEqualTo(text);
    }

    @Test
    void aCircleWithoutABeginningBeginsWithItsFirstClaim() {
        var map = new ArgumentMap(
                "",
                List.of(MapClaim.of("a", "A"), MapClaim.of("b", "B")),
                List.of(
                        MapArgument.of("1", List.of("a"), Stance.AGAINST, "b"),
                        MapArgument.of("2", List.of("b"), Stance.AGAINST, "a")),
                List.of(),
                List.of());

        assertThat(Format.KIALO.write(map, Instant.EPOCH).text())
                .isEqualTo("Discussion Title: \n\n1. A\n1.1. Con: B\n1.1.1. Con: -> See 1.\n");
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndWhatIsAllowed() {
        refused("1. Thesis", "Line 1: The first line has to be 'Discussion Title:' and a title");
        refused("", "Line 1: The first line has to be 'Discussion Title:' and a title");
        refused("Discussion Title: t\n\nwords", "Line 3: After the title comes the thesis: 1. and its words");
        refused(
                "Discussion Title: t\n\n1. a\n1.2.1. Pro: b",
                "Line 4: 1.2. stands nowhere above; a claim comes after the one it is about");
        refused("Discussion Title: t\n\n1. a\n1. b", "Line 4: 1. stands twice; every number stands once");
        refused(
                "Discussion Title: t\n\n1. a\n1.1. Pro: -> See 1.7.",
                "Line 4: The reference leads nowhere; it has to name a claim of this file");
        refused(
                "Discussion Title: t\n\n1. a\n1.1. Pro: -> See 1.2.\n1.2. Pro: -> See 1.1.",
                "Line 4: The reference leads nowhere; it has to name a claim of this file");
        refused("Discussion Title: t\n\n1. ", "Line 3: After the number come words");
    }

    @Test
    void aHugeOrDeepFileIsRefused() {
        var small = new Limits(200, 8, 3);

        assertThatThrownBy(() -> Format.KIALO.read("x".repeat(201), small))
                .hasMessage("The file has 201 characters; allowed are 200");
        assertThatThrownBy(() -> Format.KIALO.read("Discussion Title: t\n\n1. a\n1.1. a\n1.1.1. a\n1.1.1.1. a", small))
                .hasMessageContaining("deeper than 3");
        assertThatThrownBy(() -> Format.KIALO.read("Discussion Title: t\n\n1. a\n2. a\n3. a\n4. a\n5. a\n6. a", small))
                .hasMessageContaining("More than 8 claims and arguments");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedMap.class).hasMessage(message);
    }

    private static ArgumentMap read(String text) {
        return Format.KIALO.read(text, Limits.USUAL).map();
    }
}
