package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.storytank.debate.exchange.Bearing.Stance;

/** Argdown as people write it, by hand. */
class ArgdownTests {

    @Test
    void relationsPointUpOrDownAndNest() {
        var map = read("""
                [Bread]: Bread should
                  be free. #food {source: "FAO"}
                  + <Hunger>: Nobody should be hungry.
                    - Hunger has other causes.
                  <- [Cost]: It costs too much.
                    _> <Hunger>
                  +> [Peace]: Towns are peaceful.
                """);

        assertThat(map.claims())
                .containsExactly(
                        new MapClaim(
                                "Bread",
                                "Bread should be free.",
                                Optional.empty(),
                                OptionalDouble.empty(),
                                List.of("food"),
                                List.of(new MapSource("FAO", ""))),
                        MapClaim.of("s1", "Hunger has other causes."),
                        MapClaim.of("Cost", "It costs too much."),
                        MapClaim.of("Peace", "Towns are peaceful."));
        assertThat(map.arguments())
                .containsExactly(
                        new MapArgument(
                                "Hunger",
                                "Nobody should be hungry.",
                                List.of(),
                                "",
                                List.of(),
                                List.of(new Bearing(Stance.FOR, "Bread"))),
                        MapArgument.of("a1", List.of("s1"), Stance.AGAINST, "Hunger"),
                        MapArgument.of("a2", List.of("Cost"), Stance.AGAINST, "Bread"),
                        MapArgument.of("a3", List.of("Cost"), Stance.UNDERCUTS, "Hunger"),
                        MapArgument.of("a4", List.of("Bread"), Stance.FOR, "Peace"));
    }

    @Test
    void aLinkInAClaimIsASourceAndItsWordsStay() {
        var map = read("""
                [A study](https://shom.example/walls_(1907)) says that walls fail, and [so](https://shom.example/b) does \\[the]\\(https://shom.example/c).
                  + [Boats]: [Boats](https://shom.example/boats) are wood.
                  + <Step>: See [here](https://shom.example/d).
                """);

        assertThat(map.claims())
                .containsExactly(
                        MapClaim.of("s1", "A study says that walls fail, and so does [the](https://shom.example/c).")
                                .withSources(List.of(
                                        new MapSource("A study", "https://shom.example/walls_(1907)"),
                                        new MapSource("so", "https://shom.example/b"))),
                        MapClaim.of("Boats", "Boats are wood.")
                                .withSources(List.of(new MapSource("Boats", "https://shom.example/boats"))));
        assertThat(map.arguments()).extracting(MapArgument::text).contains("See [here](https://shom.example/d).");
    }

    @Test
    void aReconstructionOfTwoStepsIsTwoArgumentsAndTheLastHasItsName() {
        var map = read("""
                <Link>: In a sentence. #con

                (1) [Correlation]: They go together.
                (2) The best explanation is this.
                --
                Inference to the best explanation {uses: [1,2]}
                --
                (3) One causes the other.
                (4) Causes have a direction.
                -----
                (5) [Not back]: The other does not cause the one.
                  -> [Causal link]
                """);

        assertThat(map.arguments())
                .containsExactly(
                        new MapArgument(
                                "Link",
                                "In a sentence.",
                                List.of("s2", "s3"),
                                "",
                                List.of("con"),
                                List.of(new Bearing(Stance.FOR, "Not back"))),
                        new MapArgument(
                                "a1",
                                "",
                                List.of("Correlation", "s1"),
                                "Inference to the best explanation",
                                List.of(),
                                List.of(new Bearing(Stance.FOR, "s2"))),
                        MapArgument.of("a2", List.of("Not back"), Stance.AGAINST, "Causal link"));
        assertThat(map.claims()).extracting(MapClaim::text).contains("Causal link");
    }

    @Test
    void anObjectionUnderTheLineOfInferenceIsAnUndercut() {
        var map = read("<A>\n\n(1) [P]: p\n----\n  <_ <Objection>: It does not follow.\n(2) [C]: c\n");

        assertThat(map.arguments())
                .contains(new MapArgument(
                        "Objection",
                        "It does not follow.",
                        List.of(),
                        "",
                        List.of(),
                        List.of(new Bearing(Stance.UNDERCUTS, "A"))));
    }

    @Test
    void headingsAreGroupsAndOtherWordsForATitleARestatement() {
        var map = read("""
                # Food {isGroup: false}

                ## Bread

                [B]: Bread is good.

                ## Wine

                [W]: Wine is not.
                  + [B]: Bread does people good.
                """);

        assertThat(map.groups())
                .containsExactly(
                        new Group("Bread", List.of("B"), List.of()), new Group("Wine", List.of("W"), List.of()));
        assertThat(map.restatements()).containsExactly(new Restatement("B 2", "B"));
    }

    @Test
    void whatMeansNothingHereIsCounted() {
        var read = Format.ARGDOWN.read("""
                ===
                title: T
                author: A
                color:
                    colorScheme: x
                ===

                A paragraph. // a comment
                <!-- another
                one -->

                [A]: a {isInMap: false}
                  >< [B]: b /* and one */
                """, Limits.USUAL);

        assertThat(read.map().title()).isEqualTo("T");
        assertThat(read.lost().counts())
                .isEqualTo(Map.of(Loss.DATA, 3, Loss.COMMENTS, 3, Loss.PARAGRAPHS, 1, Loss.CONTRADICTIONS, 1));
        assertThat(read.map().arguments()).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndWhatIsAllowed() {
        refused("===\ntitle: t\n", "Line 1: The front matter ends with a line of ===");
        refused(
                "\n[A]: a {b: [}\n",
                "Line 2: The data in { } are no YAML; write { name: \"value\" }, or \\{ for a bracket");
        refused(
                "[A]: a\n  _ [B]: b",
                "Line 2: An undercut objects to an argument <…> or an inference, not to a statement");
        refused(
                "<A>\n\n(1) a\n----\n(2) b {undercuts: \"[B]\"}",
                "Line 5: supports and against name \"[a statement]\" or \"<an argument>\", undercuts an argument");
        refused("<A>\n\n(1) a\n(2) b", "Line 3: A reconstruction ends with a line of hyphens and a conclusion");
        refused("<A>\n\n(1) a\n----\n", "Line 3: A reconstruction ends with a line of hyphens and a conclusion");
        refused("<A>\n\n(1) a\n--\nrule", "Line 5: An inference that began with -- ends with a line of --");
        refused("<A>\n\n(1) a\n--\nrule {uses: [4]}\n--\n(2) b", "Line 4: uses names (4), which does not stand above");
    }

    @Test
    void aDeepFileIsRefused() {
        var text = new StringBuilder("[A]: a\n");
        for (var level = 1; level < 300; level++) {
            text.append(" ".repeat(level)).append("+ b\n");
        }

        assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("deeper than 200");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedMap.class).hasMessage(message);
    }

    private static ArgumentMap read(String text) {
        return Format.ARGDOWN.read(text, Limits.USUAL).map();
    }
}
