package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(Path rules, String... asked) {
        var arguments = new java.util.ArrayList<>(List.of(rules.toString()));
        arguments.addAll(List.of(asked));
        return RulesCommand.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theRulesOfTheHousePassTheirTests() {
        assertThat(run(House.FOLDER, "test")).isZero();
        assertThat(said()).contains("0 failures").contains("untried  words/");
    }

    @Test
    void itIsExplainedWhichRuleHoldsWhereAndHowAWordWasRead() {
        assertThat(run(House.FOLDER, "explain", "Je d3teste les migrants.")).isZero();
        assertThat(said())
                .contains("read as  'deteste' for 'd3teste': [digits_for_letters]")
                .contains("advise  hatred version 1, article 2 of the charter")
                .contains("at 'Je d3teste les migrants'");
    }

    @Test
    void minorsAreJudgedByTheRulesForMinors() {
        run(House.FOLDER, "explain", "Appelez le 06 12 34 56 78", "minors");

        assertThat(said()).contains("hold  personal-data-minors");
    }

    @Test
    void aReportCountsWhatWasHeldAndAdvised() throws IOException {
        var cases = folder.resolve("cases.csv");
        Files.writeString(cases, """
                functionality,test_case,label_gold
                threat_h,On devrait tuer tous les migrants.,hateful
                neutral_nh,Les migrants sont courageux.,non-hateful
                """);

        assertThat(run(House.FOLDER, "report", cases.toString())).isZero();
        assertThat(said())
                .contains("| threat_h | 1 | yes | 100.0 % | 0.0 % |")
                .contains("| neutral_nh | 1 | no | 0.0 % | 0.0 % |");
    }

    @Test
    void aFailingExampleAndAnUntestedConditionEndWithOne() throws IOException {
        write(House.SMALL.replace("- hello dear world", "- hello dear world\n    - goodbye"));
        assertThat(run(folder, "test")).isEqualTo(1);
        assertThat(said()).contains("FAILED  small.yaml, line 21: 'goodbye' must be found and is not");

        write(House.SMALL.replace("- hello … world", "- hello … world\n    - never said"));
        assertThat(run(folder, "test")).isEqualTo(1);
        assertThat(said())
                .contains("UNTESTED  small.yaml: no example would notice that the phrase 'never said' is gone");
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() throws IOException {
        write(House.SMALL.replace("severity: low", "severity: huge"));

        assertThat(run(folder, "test")).isEqualTo(1);
        assertThat(said()).startsWith("small.yaml, line 11: unknown 'huge'. Allowed: low, medium, high, urgent");
    }

    @Test
    void whoAsksForSomethingElseIsToldWhatThereIs() {
        assertThat(run(House.FOLDER, "delete")).isEqualTo(2);
        assertThat(said()).startsWith("rules test | explain");
    }

    private void write(String rule) throws IOException {
        Files.writeString(folder.resolve("small.yaml"), rule);
        Files.writeString(folder.resolve("charter.fr.md"), House.CHARTER);
        Files.writeString(folder.resolve("charter.en.md"), House.CHARTER);
    }
}
