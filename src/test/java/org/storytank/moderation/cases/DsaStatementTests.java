package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.account.PersonId;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.RuleVersion;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

class DsaStatementTests {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Optional<Moderated.Shown> SHOWN = Optional.of(new Moderated.Shown(
            LabelledText.of("Ben, you fool.", new Origin.Draft("run")), List.of(), List.of(), NOON, Optional.empty()));

    @ParameterizedTest
    @EnumSource
    void everyKindOfReasonMakesAStatementThatTheDatabaseTakes(Ground ground) {
        assertThat(DsaFields.wrongIn(statement(ground, "", Optional.empty()))).isEmpty();
        assertThat(DsaFields.wrongIn(statement(ground, "Code pénal, R. 621-2", Optional.empty())))
                .isEmpty();
        assertThat(DsaFields.wrongIn(statement(ground, "", Optional.of(new RuleVersion("insults", 3)))))
                .isEmpty();
    }

    @Test
    void theLongestReasonsAreTaken() {
        var told = told(Ground.INSULT, "l".repeat(500), "f".repeat(2000), Optional.empty());

        assertThat(DsaFields.wrongIn(DsaStatement.of(told, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatWasSaidAndByWhomIsNotInIt() {
        assertThat(statement(Ground.INSULT, "", Optional.empty()).toString()).doesNotContain("fool");
    }

    @Test
    void aMachinesWordsAndARulesDecisionAreSaid() {
        var statement = statement(Ground.PRIVATE, "", Optional.of(new RuleVersion("phones", 1)));

        assertThat(statement)
                .containsEntry("content_type", List.of("CONTENT_TYPE_TEXT", "CONTENT_TYPE_SYNTHETIC_MEDIA"))
                .containsEntry("automated_detection", "Yes")
                .containsEntry("automated_decision", "AUTOMATED_DECISION_FULLY");
    }

    @Test
    void wordsOfPeopleAloneAreNotCalledAMachines() {
        var told = told(Ground.INSULT, "", "It insults.", Optional.empty());
        var typed = SHOWN.map(shown -> new Moderated.Shown(
                LabelledText.typed(shown.text(), PersonId.FORMER), List.of(), List.of(), NOON, Optional.empty()));

        assertThat(DsaStatement.of(told, Optional.empty(), typed))
                .containsEntry("content_type", List.of("CONTENT_TYPE_TEXT"));
    }

    @Test
    void aDecisionThatEndedSaysWhen() {
        var ended = DsaStatement.of(
                told(Ground.INSULT, "", "It insults.", Optional.empty()),
                Optional.of(NOON.plus(Duration.ofDays(2))),
                SHOWN);

        assertThat(ended).containsEntry("end_date_visibility_restriction", "2026-12-01");
        assertThat(DsaFields.wrongIn(ended)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puid",
                "decision_visibility",
                "decision_ground",
                "incompatible_content_ground",
                "incompatible_content_explanation",
                "content_type",
                "category",
                "content_date",
                "application_date",
                "decision_facts",
                "source_type",
                "automated_detection",
                "automated_decision"
            })
    void aFieldThatIsMissingOrWrongWouldBeFound(String field) {
        var missing = new HashMap<>(statement(Ground.INSULT, "", Optional.empty()));
        missing.remove(field);
        var wrong = new HashMap<>(missing);
        wrong.put(field, field.equals("decision_facts") || field.startsWith("incompatible") ? " " : "?");

        assertThat(DsaFields.wrongIn(missing)).contains(field);
        assertThat(DsaFields.wrongIn(wrong)).contains(field);
    }

    private static Map<String, Object> statement(Ground ground, String law, Optional<RuleVersion> rule) {
        return DsaStatement.of(told(ground, law, "It insults a person.", rule), Optional.empty(), SHOWN);
    }

    private static Statements.Told told(Ground ground, String law, String facts, Optional<RuleVersion> rule) {
        return new Statements.Told(
                new CaseId("c"),
                new Subject("claim", "k"),
                new Decision(
                        new DecisionId("d"),
                        Outcome.HELD,
                        Optional.empty(),
                        ground,
                        law,
                        facts,
                        rule,
                        rule.isPresent(),
                        NOON,
                        NOON.plus(Duration.ofDays(183)),
                        Standing.STANDS,
                        Optional.empty()),
                true,
                false);
    }
}
