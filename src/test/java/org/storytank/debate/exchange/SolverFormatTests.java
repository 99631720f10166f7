package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** BAG, APX and TGF, as the tools of argumentation theory write them. */
class SolverFormatTests {

    @Test
    void aFileWithoutFullStopsIsRead() {
        var map = Format.BAG
                .read("arg(Buy, 0.5)\narg(1, 0.8)  arg(2,1).\n\natt(Buy, 1)\nsup( 2 ,Buy).  % said", Limits.USUAL)
                .map();

        assertThat(Format.BAG.write(map, Instant.EPOCH))
                .isEqualTo(new Written(
                        "arg(Buy, 0.5).\narg(1, 0.8).\narg(2, 1.0).\natt(Buy, 1).\nsup(2, Buy).\n",
                        LossReport.NOTHING));
    }

    @Test
    void attacksGoFromApxToTgfAndBack() {
        var apx = "arg(a).\narg(b).\natt(a, b).\natt(b, b).\n";
        var map = Format.APX.read(apx, Limits.USUAL).map();

        var tgf = Format.TGF.write(map, Instant.EPOCH).text();

        assertThat(tgf).isEqualTo("a\nb\n#\na b\nb b\n");
        assertThat(Format.APX.write(Format.TGF.read(tgf, Limits.USUAL).map(), Instant.EPOCH))
                .isEqualTo(new Written(apx, LossReport.NOTHING));
    }

    @Test
    void namesThatBecomePlainStayApart() {
        var map = new ArgumentMap(
                "",
                List.of(MapClaim.of("a b", "a b"), MapClaim.of("a-b", "a-b"), MapClaim.of("é", "é")),
                List.of(MapArgument.of("a_b", List.of("a b"), Bearing.Stance.AGAINST, "a-b")),
                List.of(),
                List.of());

        assertThat(Format.APX.write(map, Instant.EPOCH).text())
                .isEqualTo("arg(a_b).\narg(a_b_2).\narg(c).\natt(a_b, a_b_2).\n");
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndWhatIsAllowed() {
        refused(Format.BAG, "arg(a, 0.5).\nfoo(a, b).", "Line 2: Allowed are arg(a, 0.5). att(a, b). sup(a, b).");
        refused(Format.BAG, "arg(a, 1.5).", "Line 1: A base score lies between 0 and 1");
        refused(Format.APX, "arg(a)\n\narg(a)", "Line 3: This name is declared twice; declare each once");
        refused(
                Format.APX,
                "arg(a).\natt(a, b).",
                "Line 2: An edge between names of which one is not declared; declare both");
        refused(
                Format.TGF,
                "a\nb c\n",
                "Line 2: Allowed are a name on each line, then a line with #, then 'a b' for: a attacks b");
    }

    @Test
    void theFormatOfAFileFollowsFromItsNameAndItsFirstWords() {
        assertThat(List.of("m.argdown", "m.ad", "m.bag", "M.APX", "m.tgf", "m.txt"))
                .extracting(name -> Format.of(name, "").orElseThrow())
                .containsExactly(Format.ARGDOWN, Format.ARGDOWN, Format.BAG, Format.APX, Format.TGF, Format.KIALO);
        assertThat(Format.of("m.json", "{\"nodes\": []}")).contains(Format.AIF);
        assertThat(Format.of("m.json", "{\"format\": \"storytank-argument-map/1\"}"))
                .contains(Format.JSON);
        assertThat(Format.of("m.doc", "")).isEmpty();
    }

    private static void refused(Format format, String text, String message) {
        assertThatThrownBy(() -> format.read(text, Limits.USUAL))
                .isInstanceOf(MalformedMap.class)
                .hasMessage(message);
    }
}
