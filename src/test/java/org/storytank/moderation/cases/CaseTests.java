package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TooManyTries;
import org.storytank.account.Unknown;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.log.PublicLog;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.MachineAnswer;

/** From a report to a decision, its reasons, and a second decision by somebody else. */
@OnRealGraph
class CaseTests {

    private static final NewDecision HOLD =
            new NewDecision(Outcome.HELD, Ground.INSULT, "", "It calls Ben a fool instead of answering him.");
    private static final NewDecision LEAVE = new NewDecision(Outcome.DISMISSED, Ground.INSULT, "", "");

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private DebateService debates;

    @Autowired
    private ReportService reports;

    @Autowired
    private CaseService cases;

    @Autowired
    private StatementService statements;

    @Autowired
    private AppealService appeals;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private RuleHolds rules;

    @Autowired
    private Kinds kinds;

    @Autowired
    private PublicLog log;

    private PersonId author;
    private PersonId reporter;
    private PersonId host;
    private PersonId moderator;
    private RoomId room;
    private ClaimId claim;

    @BeforeEach
    void anInsultInARoomOpenToEveryone() {
        var owner = arrive("Olga");
        author = arrive("Ada");
        reporter = arrive("Rob");
        host = arrive("Hugo");
        moderator = arrive("Mona");
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        moderators.name(host, moderator);
        room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        claim = debates.state(author, room, "Ben, you fool.");
    }

    @Test
    void aReportAloneChangesNothingAndTellsNobodyWhoMadeIt() {
        report(reporter, Ground.INSULT);

        assertThat(inSight()).contains(claim);
        assertThat(statements.unseen(author)).isZero();
        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.reports()).extracting(Report::reason).containsExactly(Ground.INSULT);
            assertThat(one.toString()).doesNotContain(reporter.value());
        });
    }

    @Test
    void somebodyWithoutANameReportsToo() {
        var ticket = reports.report(subject(), null, "somewhere", Ground.INSULT, "It is about Ben.");

        assertThat(reports.receipt(ticket))
                .hasValueSatisfying(told -> assertThat(told.state()).isEqualTo("waiting"));
    }

    @Test
    void whatOneMayNotReadOneCannotReport() {
        var closed = debates.open(author, "Only for me?").id();
        var mine =
                new Subject("claim", debates.state(author, closed, "A secret.").value());

        assertThatThrownBy(() -> reports.report(mine, reporter, "x", Ground.OFF, ""))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> reports.report(new Subject("planet", "x"), reporter, "x", Ground.OFF, ""))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void reportsAboutTheSameAreOneCaseAndTheMostUrgentComesFirst() {
        var later = debates.state(author, room, "I know where you live.");
        report(reporter, Ground.INSULT);
        report(null, Ground.OFF);
        reports.report(new Subject("claim", later.value()), reporter, "x", Ground.THREAT, "");

        assertThat(waiting()).extracting(one -> one.subject().id()).containsExactly(later.value(), claim.value());
        assertThat(waiting().get(1).reports()).hasSize(2);
    }

    @Test
    void onePersonReportsOnlySoOften() {
        for (var count = 0; count < 20; count++) {
            report(reporter, Ground.SPAM);
        }

        assertThatThrownBy(() -> report(reporter, Ground.SPAM)).isInstanceOf(TooManyTries.class);
        report(null, Ground.SPAM);
    }

    @Test
    void aNoteHasALimitThatIsTold() {
        assertThatThrownBy(() -> reports.report(subject(), reporter, "x", Ground.SPAM, "x".repeat(1001)))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("1000");
    }

    @Test
    void twoDoNotWorkOnTheSameCase() {
        var one = reported();
        cases.take(moderator, one);

        assertThatThrownBy(() -> cases.take(host, one)).isInstanceOf(NotTaken.class);
        assertThatThrownBy(() -> cases.decide(host, one, HOLD)).isInstanceOf(NotTaken.class);

        cases.release(moderator, one);
        cases.take(host, one);
    }

    @Test
    void nobodyJudgesWhatTheySaidOrReported() {
        moderators.name(host, author);
        moderators.name(host, reporter);
        var one = reported();

        assertThatThrownBy(() -> cases.take(author, one)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cases.take(reporter, one)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsHeldIsOutOfSightAndItsAuthorIsToldWhy() {
        var ticket = report(reporter, Ground.INSULT);
        decide(HOLD);

        assertThat(inSight()).doesNotContain(claim);
        assertThat(statements.unseen(author)).isEqualTo(1);
        assertThat(statements.read(author)).singleElement().satisfies(told -> {
            assertThat(told.text()).isEqualTo("Ben, you fool.");
            assertThat(told.decision().facts()).isEqualTo(HOLD.facts());
            assertThat(told.decision().automated()).isFalse();
            assertThat(told.reported()).isTrue();
            assertThat(told.contestable()).isTrue();
        });
        assertThat(statements.unseen(author)).isZero();
        assertThat(statements.read(reporter)).isEmpty();
        assertThat(reports.receipt(ticket).orElseThrow().state()).isEqualTo("held");
    }

    @Test
    void aMachinesWordsStayAMachinesWhoeverJudgesThem() {
        var run = new DraftRun("run-judged", "a model", Instant.EPOCH, author, Involvement.EDITED, "shorter@1");
        var said = "A machine calls Ben a fool.";
        claim = debates.argue(author, claim, Stance.FOR, new MachineAnswer(run, said), said + " Me too.");
        var one = reported();

        assertThat(cases.subject(moderator, one)).hasValueSatisfying(shown -> {
            assertThat(shown.words().runs()).containsExactly("run-judged");
            assertThat(shown.context()).map(LabelledText::text).containsExactly("Is the sea rising?", "Ben, you fool.");
            assertThat(shown.context()).noneMatch(LabelledText::hasMachineWords);
        });
        var decision = decide(one, HOLD);
        statements.contest(author, decision, "It was a joke.");

        assertThat(statements.read(author).getFirst().words().runs()).containsExactly("run-judged");
        assertThat(appeals.waiting(host).getFirst().words().runs()).containsExactly("run-judged");
    }

    @Test
    void whatIsHeldWithoutAReasonIsNotHeld() {
        var one = reported();
        cases.take(moderator, one);

        assertThatThrownBy(() -> cases.decide(moderator, one, new NewDecision(Outcome.HELD, Ground.INSULT, "", " ")))
                .isInstanceOf(NotTaken.class);
        assertThat(inSight()).contains(claim);
    }

    @Test
    void whatIsLeftAsItIsTellsOnlyWhoeverReported() {
        var ticket = report(reporter, Ground.INSULT);
        decide(LEAVE);

        assertThat(inSight()).contains(claim);
        assertThat(statements.unseen(author)).isZero();
        assertThat(reports.receipt(ticket).orElseThrow().state()).isEqualTo("dismissed");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aDecisionThatIsTakenBackPutsEverythingBack() {
        var one = reported();
        var decision = decide(one, HOLD);
        cases.undo(host, one, decision);

        assertThat(inSight()).contains(claim);
        assertThat(statements.read(author).getFirst().decision().standing()).isEqualTo(Standing.UNDONE);
        assertThatThrownBy(() -> cases.undo(host, one, decision)).isInstanceOf(NotTaken.class);
    }

    @Test
    void aCaseShowsWhatWasDecidedAboutTheSameBefore() {
        decide(reported(), LEAVE);
        report(null, Ground.HATE);

        assertThat(waiting().getFirst().earlier()).extracting(Decision::outcome).containsExactly(Outcome.DISMISSED);
    }

    @Test
    void onlyTheHostNamesModeratorsAndTheirCasesWaitAgainWhenTheyEnd() {
        var one = reported();
        cases.take(moderator, one);
        assertThatThrownBy(() -> moderators.name(moderator, reporter)).isInstanceOf(NotAllowed.class);

        moderators.end(host, moderator);

        assertThat(moderators.isModerator(moderator)).isFalse();
        assertThatThrownBy(() -> cases.release(moderator, one)).isInstanceOf(NotAllowed.class);
        cases.take(host, one);
    }

    @Test
    void anAppealIsAnsweredBySomebodyElseAndPutsEverythingBack() {
        var ticket = report(reporter, Ground.INSULT);
        var decision = decide(HOLD);
        statements.contest(author, decision, "Ben asked me to call him that.");

        assertThat(appeals.waiting(host)).singleElement().satisfies(waiting -> {
            assertThat(waiting.text()).isEqualTo("Ben, you fool.");
            assertThat(waiting.decision().appeal().orElseThrow().text()).contains("asked me");
        });
        assertThatThrownBy(() -> appeals.answer(moderator, decision, true, "I was wrong."))
                .isInstanceOf(NotAllowed.class);
        appeals.answer(host, decision, true, "It is a joke between them.");

        assertThat(inSight()).contains(claim);
        assertThat(statements.unseen(author)).isEqualTo(1);
        assertThat(statements.read(author).getFirst().decision().standing()).isEqualTo(Standing.OVERTURNED);
        assertThat(reports.receipt(ticket).orElseThrow().state()).isEqualTo("overturned");
        assertThat(appeals.waiting(host)).isEmpty();
    }

    @Test
    void aConfirmedDecisionStandsAndIsContestedOnlyOnce() {
        report(reporter, Ground.INSULT);
        var decision = decide(HOLD);
        statements.contest(author, decision, "It is a joke.");
        appeals.answer(host, decision, false, "Ben did not laugh.");

        assertThat(inSight()).doesNotContain(claim);
        assertThatThrownBy(() -> statements.contest(author, decision, "Again.")).isInstanceOf(NotTaken.class);
        assertThatThrownBy(() -> appeals.answer(host, decision, true, "Again.")).isInstanceOf(NotTaken.class);
    }

    @Test
    void whatIsContestedIsNotTakenBackBehindTheBackOfWhoeverAnswers() {
        var one = reported();
        var decision = decide(one, HOLD);
        statements.contest(author, decision, "It is a joke.");

        assertThatThrownBy(() -> cases.undo(moderator, one, decision)).isInstanceOf(NotTaken.class);
        assertThat(inSight()).doesNotContain(claim);
    }

    @Test
    void nobodyContestsForAnother() {
        report(reporter, Ground.INSULT);
        var decision = decide(HOLD);

        assertThatThrownBy(() -> statements.contest(reporter, decision, "I care."))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aReporterWhoModeratesAnswersNoAppealEither() {
        report(reporter, Ground.INSULT);
        var decision = decide(HOLD);
        statements.contest(author, decision, "It is a joke.");
        moderators.name(host, reporter);

        assertThatThrownBy(() -> appeals.answer(reporter, decision, false, "No."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyActStandsInTheLogWithoutATextOrAPerson() {
        var one = reported();
        var decision = decide(one, HOLD);
        statements.contest(author, decision, "It is a joke.");
        appeals.answer(host, decision, true, "It is one.");

        assertThat(lines())
                .extracting(line -> line.replaceAll(".*\"act\":\"([a-z-]+)\".*", "$1"))
                .containsExactly("moderator-named", "reported", "claimed", "held", "appealed", "overturned");
        assertThat(lines()).last().asString().contains("\"ground\":\"insult\"", "\"case\":\"" + one + "\"");
        assertThat(String.join("\n", lines()))
                .doesNotContain(author.value(), reporter.value(), moderator.value(), claim.value(), "fool", "joke");
    }

    @Test
    void whatDidNotHappenStandsInNoLine() {
        var one = reported();
        var before = lines().size();

        assertThatThrownBy(() -> cases.release(moderator, one)).isInstanceOf(NotTaken.class);
        moderators.name(host, moderator);

        assertThat(lines()).hasSize(before);
    }

    @Test
    void whatARuleHoldsIsOutOfSightAtOnceAndAPersonDecides() {
        assertThat(holdByRule()).isTrue();

        assertThat(inSight()).doesNotContain(claim);
        assertThat(statements.read(author)).singleElement().satisfies(told -> {
            assertThat(told.decision().automated()).isTrue();
            assertThat(told.rule()).isEqualTo("insults@3");
            assertThat(told.reported()).isFalse();
        });
        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.heldByRule()).isPresent());

        decide(LEAVE);

        assertThat(inSight()).contains(claim);
        assertThat(statements.read(author).getFirst().decision().standing()).isEqualTo(Standing.UNDONE);
        assertThat(lines()).last().asString().contains("\"act\":\"dismissed\"", "\"rule\":\"insults@3\"");
    }

    @Test
    void aPersonWhoHoldsWhatARuleHeldAnswersForItThemselves() {
        holdByRule();
        decide(HOLD);

        assertThat(inSight()).doesNotContain(claim);
        assertThat(statements.read(author))
                .extracting(told -> told.decision().standing())
                .containsExactly(Standing.STANDS, Standing.REPLACED);
    }

    @Test
    void whatARuleDecidedCanBeContestedToo() {
        holdByRule();
        var decision = statements.read(author).getFirst().decision().id();
        statements.contest(author, decision, "It is a quotation.");
        appeals.answer(moderator, decision, true, "It is.");

        assertThat(inSight()).contains(claim);
        assertThat(lines()).last().asString().contains("\"act\":\"overturned\"", "\"rule\":\"insults@3\"");
    }

    @Test
    void aRuleCannotHoldTheQuestionOfARoom() {
        var thesis = debates.read(room, author).thesis().id().value();

        assertThat(rules.hold(
                        new Subject("claim", thesis), new RuleVersion("insults", 3), Ground.INSULT, "It insults."))
                .isFalse();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoeverLeavesTakesTheirNotesAlongAndTheCaseStays() {
        reports.report(subject(), reporter, "x", Ground.INSULT, "He is my neighbour.");
        assertThat(leaving.everythingOf(reporter).get("reports")).asString().contains("my neighbour");

        leaving.leaveForGood(reporter, OwnPlaces.PASS_ON);

        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.reports())
                        .singleElement()
                        .satisfies(report -> assertThat(report.note()).isEmpty()));
    }

    @Test
    void anAuthorWhoLeftIsToldNothingAndTheClaimCanBeHeld() {
        report(reporter, Ground.INSULT);
        leaving.leaveForGood(author, OwnPlaces.PASS_ON);
        decide(HOLD);

        assertThat(inSight()).doesNotContain(claim);
    }

    @Test
    void whatAnotherDecisionHoldsStaysWhenOneIsTakenBack() {
        var one = reported();
        var decision = decide(one, HOLD);
        holdByRule();
        var other = waiting().getFirst().id();

        cases.undo(host, one, decision);
        assertThat(inSight()).doesNotContain(claim);

        decide(other, LEAVE);
        assertThat(inSight()).contains(claim);
    }

    @Test
    void whatAnotherDecisionHoldsStaysWhenARulesIsDismissed() {
        var one = reported();
        var decision = decide(one, HOLD);
        holdByRule();

        decide(LEAVE);
        assertThat(inSight()).doesNotContain(claim);

        cases.undo(host, one, decision);
        assertThat(inSight()).contains(claim);
    }

    @Test
    void whatAnotherDecisionHoldsStaysWhenOneIsOverturned() {
        var decision = decide(reported(), HOLD);
        holdByRule();
        statements.contest(author, decision, "It was a joke.");

        appeals.answer(host, decision, true, "It was.");
        assertThat(inSight()).doesNotContain(claim);

        decide(LEAVE);
        assertThat(inSight()).contains(claim);
    }

    @Test
    void whatWasHeldWithoutItsDecisionComesBackWhenItIsDismissed() {
        var one = reported();
        kinds.of(subject()).hold(claim.value());

        decide(one, LEAVE);

        assertThat(inSight()).contains(claim);
    }

    private boolean holdByRule() {
        return rules.hold(subject(), new RuleVersion("insults", 3), Ground.INSULT, "It insults a person.");
    }

    private PersonId arrive(String name) {
        return accounts.arrive(name).person().id();
    }

    private Subject subject() {
        return new Subject("claim", claim.value());
    }

    private Ticket report(@Nullable PersonId by, Ground ground) {
        return reports.report(subject(), by, Ids.next(), ground, "");
    }

    private CaseId reported() {
        report(reporter, Ground.INSULT);
        return waiting().getFirst().id();
    }

    private DecisionId decide(NewDecision made) {
        return decide(waiting().getFirst().id(), made);
    }

    private DecisionId decide(CaseId one, NewDecision made) {
        cases.take(moderator, one);
        return cases.decide(moderator, one, made);
    }

    private List<Case> waiting() {
        return cases.waiting(host);
    }

    private List<ClaimId> inSight() {
        return debates.read(room, reporter).claims().stream().map(Claim::id).toList();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        log.read(lines::add);
        return lines;
    }
}
