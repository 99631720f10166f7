package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.moderation.rule.HateCheck.Line;

/**
 * The rules on the French part of Multilingual HateCheck (Röttger et al. 2022), where its sample stands beside the project. A list of slurs
 * holds the set's own by nature, so {@code slur_h} says nothing of the rules and is left out of the sums.
 */
class HateCheckTests {

    private static final Path SAMPLE = Path.of("../shared/data/moderation/hatecheck-fr-sample.csv");

    private Map<String, Line> report = Map.of();

    @BeforeEach
    void judgeTheSample() throws IOException {
        assumeThat(SAMPLE).as("the sample stands beside the project").exists();
        report = HateCheck.report(House.RULES, HateCheck.read(SAMPLE));
    }

    @Test
    void ofWhatIsNotHatefulAlmostNothingIsHeld() {
        assertThat(held("_nh")).isLessThanOrEqualTo(0.02);
        assertThat(List.of("counter_quote_nh", "counter_ref_nh", "ident_neutral_nh", "ident_pos_nh"))
                .allSatisfy(kind -> assertThat(held(kind)).isLessThanOrEqualTo(0.01));
    }

    @Test
    void ofWhatIsHatefulMoreThanAThirdIsHeldOrAdvised() {
        assertThat(seen("_h", "slur")).isGreaterThanOrEqualTo(0.35);
    }

    @Test
    void tricksOfSpellingHideLittle() {
        var plain = seen("_h", "slur", "spell");
        var spelt = sum("spell");

        assertThat(plain - (double) (spelt.held + spelt.advised) / spelt.cases).isLessThanOrEqualTo(0.10);
    }

    private double held(String kind) {
        var line = sum(kind);
        return (double) line.held / line.cases;
    }

    private double seen(String kind, String... without) {
        var line = sum(kind, without);
        return (double) (line.held + line.advised) / line.cases;
    }

    private Line sum(String kind, String... without) {
        var sum = new Line();
        report.forEach((name, line) -> {
            if ((name.endsWith(kind) || name.startsWith(kind))
                    && List.of(without).stream().noneMatch(name::startsWith)) {
                sum.cases += line.cases;
                sum.held += line.held;
                sum.advised += line.advised;
            }
        });
        return sum;
    }
}
