package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule file that cannot be used is refused with its line, what is wrong, and what is allowed. */
class RuleReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action: advise | action: delete | line 10: unknown 'delete'. Allowed: advise, help, label, hold, limit, refuse",
                "action: advise | action: refuse | line 10: a rule that looks at what a text says cannot refuse: a person decides",
                "severity: low | seriousness: low | line 11: there is no field 'seriousness'. Allowed: action, advice",
                "severity: low | | line 1: the field 'severity' is missing",
                "article: 1 | article: 9 | line 6: the charter has no article 9 in both languages. Allowed: [1]",
                "- hello … world | - hello <planet> | line 17: there is no list <planet>",
                "- hello … world | - … | line 17: the phrase '…' names no word",
                "expires: never | expires: soon | line 14: 'expires' is never, or a day as 2027-12-31",
                "version: 1 | version: none | line 2: 'version' is a whole number from 1 to 100000",
                "- hello dear world | [ | line 22: this is no YAML",
                "  match: | | line 19: there is no 'match' example; add at least one text that this rule finds",
                "id: small | id: other | line 1: the id 'other' is not the file's name"
            })
    void whatIsWrongIsToldWithItsLineAndWhatIsAllowed(String right, String wrong, String said) {
        var file = right.equals("match:")
                ? House.SMALL.replace("  match:\n    - hello dear world\n", "")
                : House.SMALL.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> House.small(file))
                .isInstanceOf(InvalidRule.class)
                .hasMessageContaining(said);
    }

    @Test
    void aRuleWithoutATextThatItLetsThroughIsRefused() {
        assertThatThrownBy(() -> House.small(House.SMALL.replace("  no_match:\n    - hello\n", "")))
                .hasMessage(
                        "small.yaml, line 19: there is no 'no_match' example; add at least one text that this rule lets through");
    }

    @Test
    void apatternThatCouldBeMadeSlowIsRefused() {
        var file = House.SMALL.replace("phrases:\n    - hello … world", "regex: '(a)\\1'");

        assertThatThrownBy(() -> House.small(file))
                .hasMessageContaining("small.yaml, line 16:")
                .hasMessageContaining("RE2");
    }

    @Test
    void oneFieldTwiceIsRefused() {
        assertThatThrownBy(() -> House.small(House.SMALL.replace("severity: low", "severity: low\nseverity: high")))
                .hasMessage("small.yaml, line 12: the field 'severity' stands here twice");
    }

    @Test
    void theSameVersionNeverStandsForTwoTexts() {
        var before = House.small(House.SMALL);
        var changed = House.small(House.SMALL.replace("hello … world", "hello world"));

        assertThatThrownBy(() -> changed.following(before)).hasMessageContaining("raise it to 2");
        assertThat(House.small(House.SMALL.replace("    - hello\n", "    - hello\n    - world\n"))
                        .following(before))
                .as("an example more is no other rule")
                .isNotNull();
        assertThat(House.small(House.SMALL.replace("version: 1", "version: 2").replace("hello … world", "hello world"))
                        .following(before))
                .isNotNull();
    }

    @Test
    void aListThatChangesMakesOtherRulesOfThoseThatUseIt() {
        var rule = House.SMALL.replace("hello … world", "hello … <planet>").replace("dear world", "dear mars");
        var before = withPlanets(rule, "mars");

        assertThatThrownBy(() -> withPlanets(rule, "mars, venus").following(before))
                .hasMessageContaining("raise it to 2");
    }

    private static RuleSet withPlanets(String rule, String planets) {
        return RuleSet.read(Map.of(
                "small.yaml",
                rule,
                "words/planet.yaml",
                "title: {fr: Planètes, en: Planets}\nen:\n  words: [%s]\n".formatted(planets),
                "charter.fr.md",
                House.CHARTER,
                "charter.en.md",
                House.CHARTER));
    }

    @Test
    void theSchemaBesideTheRulesNamesTheSameFields() throws IOException {
        var schema = Files.readString(House.FOLDER.resolve("rule.schema.json"));

        assertThat(RuleReader.FIELDS).allSatisfy(field -> assertThat(schema).contains("\"" + field + "\": {"));
        assertThat(RuleReader.TESTS).allSatisfy(field -> assertThat(schema).contains("\"" + field + "\": {"));
        assertThat(ConditionReader.KINDS).allSatisfy(kind -> assertThat(schema).contains("\"" + kind + "\": {"));
        for (var action : Action.values()) {
            assertThat(schema).contains("\"" + action.name().toLowerCase(java.util.Locale.ROOT) + "\"");
        }
    }

    @Test
    void thePageOfTheFormatTellsOfEveryFieldAndCondition() throws IOException {
        var page = Files.readString(java.nio.file.Path.of("src/docs/moderation-rules.md"));

        assertThat(RuleReader.FIELDS).allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
        assertThat(ConditionReader.KINDS).allSatisfy(kind -> assertThat(page).contains("`" + kind + "`"));
        assertThat(Counted.values())
                .allSatisfy(counted ->
                        assertThat(page).contains("`" + counted.name().toLowerCase(java.util.Locale.ROOT) + "`"));
    }
}
