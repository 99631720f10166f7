package org.storytank.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.account.PersonId;

/** Rules that are saved while the place runs. */
class HouseRulesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T12:00:00Z"), ZoneOffset.UTC);
    private static final String RULE = """
            id: small
            version: 1
            title: {fr: Petite, en: Small}
            rationale: {fr: Pourquoi, en: Why}
            advice: {fr: Relisez, en: Read again}
            article: 1
            dsa_category: OTHER_VIOLATION_TC
            scope: everything
            audience: everyone
            action: advise
            severity: low
            appealable: yes
            owner: the house
            expires: never
            when:
              phrases:
                - hello … world
            tests:
              match:
                - hello dear world
              no_match:
                - hello
            """;

    @TempDir
    Path folder;

    private final Kept archive = new Kept();

    /** As the graph keeps them. */
    private static final class Kept implements RuleArchive {

        private final Map<RuleVersion, String> fingerprints = new HashMap<>();
        private final Map<RuleVersion, String> texts = new HashMap<>();

        @Override
        public String keep(RuleVersion version, String fingerprint, String text, Instant since) {
            texts.putIfAbsent(version, text);
            fingerprints.putIfAbsent(version, fingerprint);
            return String.valueOf(fingerprints.get(version));
        }

        @Override
        public Optional<String> text(RuleVersion version) {
            return Optional.ofNullable(texts.get(version));
        }
    }

    @BeforeEach
    void oneRule() throws IOException {
        Files.writeString(folder.resolve("charter.fr.md"), "## 1. Un\n");
        Files.writeString(folder.resolve("charter.en.md"), "## 1. One\n");
        save(RULE);
    }

    private void save(String rule) throws IOException {
        Files.writeString(folder.resolve("small.yaml"), rule);
    }

    private HouseRules rules(String where) {
        var rules = new HouseRules(
                new ModerationSettings(where, Audience.ADULTS, Duration.ofSeconds(2), 100, 100, 20_000),
                archive,
                CLOCK);
        rules.keepWhatIsInForce();
        return rules;
    }

    private static Verdict review(HouseRules rules, String text) {
        return rules.review(Contribution.of(Scope.CLAIM, Optional.of(new PersonId("ada")), text));
    }

    @Test
    void theRulesThatCameWithTheProductAreInForceWithoutAFolder() {
        var rules = rules("");

        assertThat(review(rules, "Je déteste les migrants.")).isInstanceOf(Verdict.Advised.class);
        assertThat(review(rules, "On devrait tuer tous les migrants.")).isInstanceOf(Verdict.Held.class);
        assertThat(review(rules, "Je veux mourir."))
                .isInstanceOfSatisfying(
                        Verdict.Passed.class,
                        passed -> assertThat(passed.told())
                                .extracting(reason -> reason.rule().id())
                                .containsExactly("self-harm"));
        assertThat(review(rules, "La marée monte.")).isEqualTo(new Verdict.Passed(java.util.List.of()));
        assertThat(rules.charter("fr")).startsWith("# La charte");
    }

    @Test
    void floodingIsLimitedAndNothingInItIsJudged() {
        var rules = rules("");
        for (var text = 0; text < 15; text++) {
            assertThat(review(rules, "Je pense ceci, " + text)).isInstanceOf(Verdict.Passed.class);
        }

        assertThat(review(rules, "Je pense cela.")).isInstanceOf(Verdict.Limited.class);
    }

    @Test
    void aChangedRuleIsInForceWithoutARestartAndTheOldVersionIsStillKnown() throws IOException {
        var rules = rules(folder.toString());
        assertThat(review(rules, "goodbye cruel world")).isInstanceOf(Verdict.Passed.class);

        save(RULE.replace("version: 1", "version: 2").replace("hello … world", "(hello|goodbye) … world"));
        rules.lookAgain();

        assertThat(review(rules, "goodbye cruel world"))
                .isInstanceOfSatisfying(
                        Verdict.Advised.class,
                        advised -> assertThat(advised.reasons())
                                .extracting(Reason::rule)
                                .containsExactly(new RuleVersion("small", 2)));
        assertThat(rules.find(new RuleVersion("small", 1))).isEmpty();
        assertThat(rules.text(new RuleVersion("small", 1))).contains(RULE);
    }

    @Test
    void aBrokenFileLeavesTheRulesBeforeInForceAndIsToldWithItsLine() throws IOException {
        var rules = rules(folder.toString());

        save(RULE.replace("action: advise", "action: delete"));
        rules.lookAgain();

        assertThat(review(rules, "hello dear world")).isInstanceOf(Verdict.Advised.class);
        assertThat(rules.trouble()).startsWith("small.yaml, line 10: unknown 'delete'. Allowed:");

        save(RULE);
        rules.lookAgain();
        assertThat(rules.trouble()).isEmpty();
    }

    @Test
    void aRuleThatFailsItsOwnExamplesIsNotTaken() throws IOException {
        var rules = rules(folder.toString());

        save(RULE.replace("- hello dear world", "- goodbye"));
        rules.lookAgain();

        assertThat(rules.trouble()).isEqualTo("small.yaml, line 20: 'goodbye' must be found and is not");
        assertThat(review(rules, "hello dear world")).isInstanceOf(Verdict.Advised.class);
    }

    @Test
    void aRuleThatFailsItsOwnExamplesAtTheStartIsToldAndStays() throws IOException {
        save(RULE.replace("- hello dear world", "- goodbye"));
        var rules = rules(folder.toString());

        rules.lookAgain();

        assertThat(rules.trouble()).isEqualTo("small.yaml, line 20: 'goodbye' must be found and is not");
        assertThat(review(rules, "hello dear world")).isInstanceOf(Verdict.Advised.class);
    }

    @Test
    void otherWordsUnderTheSameVersionAreNotTaken() throws IOException {
        var rules = rules(folder.toString());

        save(RULE.replace("hello … world", "(hello|goodbye) … world"));
        rules.lookAgain();

        assertThat(rules.trouble()).contains("raise it to 2");
        assertThat(review(rules, "goodbye cruel world")).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void whatWasSavedUnderAKnownVersionWhileThePlaceStoodStillIsTold() throws IOException {
        rules(folder.toString());
        save(RULE.replace("hello … world", "(hello|goodbye) … world"));

        var restarted = rules(folder.toString());

        assertThat(restarted.trouble())
                .contains("small.yaml, line 1: version 1 of this rule said something else before");
    }

    @Test
    void withBrokenRulesNothingStarts() throws IOException {
        save("id: small\n");

        assertThatThrownBy(() -> rules(folder.toString())).hasMessageContaining("small.yaml, line 1:");
    }
}
