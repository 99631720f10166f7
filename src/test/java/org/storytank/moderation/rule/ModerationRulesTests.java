package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: each does what its own examples say, and no condition of one is there without an example that needs it. */
class ModerationRulesTests {

    private static final int STARTER_SET = 25;

    private final SelfTest test = new SelfTest(House.RULES);

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return House.RULES.rules().stream().map(rule -> dynamicContainer(rule.id(), tests(rule)));
    }

    private Stream<DynamicNode> tests(Rule rule) {
        return Stream.concat(
                Stream.of(dynamicTest(
                        "does what its examples say",
                        () -> assertThat(test.failures(rule)).isEmpty())),
                Mutants.of(rule.condition()).stream()
                        .map(mutant -> dynamicTest(
                                "needs " + mutant.without(),
                                () -> assertThat(test.passes(rule.with(mutant.condition())))
                                        .as("its examples pass without it")
                                        .isFalse())));
    }

    @Test
    void theWholeStarterSetIsHere() {
        assertThat(House.RULES.rules()).hasSizeGreaterThanOrEqualTo(STARTER_SET);
    }

    @Test
    void aRuleThatDoesNotDoWhatItsExamplesSayIsFound() {
        var rules = House.small(House.SMALL.replace("- hello dear world", "- goodbye"));

        assertThat(new SelfTest(rules).failures(rules.rules().getFirst()))
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure).hasMessage("small.yaml, line 20: 'goodbye' must be found and is not"));
    }

    @Test
    void aConditionThatNoExampleNeedsIsFound() {
        var rules = House.small(House.SMALL.replace("- hello … world", "- hello … world\n    - never said"));
        var rule = rules.rules().getFirst();

        assertThat(Mutants.of(rule.condition()))
                .filteredOn(mutant -> new SelfTest(rules).passes(rule.with(mutant.condition())))
                .extracting(Mutants.Mutant::without)
                .contains("the phrase 'never said'");
    }

    @Test
    void theReportSaysWhichWordsNoExampleTries() {
        var coverage = Coverage.of(House.RULES);

        assertThat(coverage.untried().get("vermin")).contains("cloporte").doesNotContain("parasite");
        assertThat(coverage.tried()).isPositive().isLessThan(coverage.entries());
    }
}
