package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TooManyTries;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.log.PublicLog;
import org.storytank.shell.Refusal;
import org.storytank.story.StoryService;

/** What is done about people: in proportion, for a time, with reasons, and put back when it was wrong. */
@OnRealGraph
class SanctionTests {

    private static final NewSanction WARNING =
            new NewSanction(Measure.WARNED, Duration.ZERO, false, "It threatens a neighbour.");
    private static final NewSanction LIMIT =
            new NewSanction(Measure.LIMITED, Duration.ofDays(1), false, "It threatens a neighbour.");
    private static final NewSanction PAUSE =
            new NewSanction(Measure.PAUSED, Duration.ofDays(1), false, "It threatens a neighbour.");
    private static final NewSanction EXCLUSION =
            new NewSanction(Measure.EXCLUDED, Duration.ofDays(30), true, "It threatens a neighbour again.");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private CaseService cases;

    @Autowired
    private SanctionService sanctions;

    @Autowired
    private StatementService statements;

    @Autowired
    private AppealService appeals;

    @Autowired
    private TransparencyService transparency;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private CaseSettings settings;

    @Autowired
    private Sanctions stored;

    @Autowired
    private PublicLog log;

    private Desks desks;
    private PersonId host;
    private PersonId mona;
    private PersonId author;
    private PersonId reporter;
    private RoomId room;

    @BeforeEach
    void somebodyThreatensInARoomOpenToEveryone() {
        desks = beans.createBean(Desks.class);
        host = desks.host();
        mona = desks.arrive("Mona");
        moderators.name(host, mona);
        author = desks.arrive("Ada");
        reporter = desks.arrive("Rob");
        room = desks.room();
    }

    @Test
    void aWarningIsToldWithItsReasonsAndKeepsNobodyFromWriting() {
        sanctions.impose(mona, held("I will find you."), WARNING);

        assertThat(statements.read(author).getFirst()).satisfies(told -> {
            assertThat(told.decision().sanction().orElseThrow().measure()).isEqualTo(Measure.WARNED);
            assertThat(told.decision().facts()).isEqualTo(WARNING.facts());
            assertThat(told.contestable()).isTrue();
        });
        says("Good morning.");
    }

    @Test
    void onlyWhatIsInProportionIsDone() {
        var insult = heldFor("You fool.", Ground.INSULT);

        assertThat(sanctions.options(mona, insult).allowed()).containsExactly(Measure.WARNED);
        assertThatThrownBy(() -> sanctions.impose(mona, insult, PAUSE)).isInstanceOf(NotTaken.class);
        sanctions.impose(mona, insult, WARNING);
        assertThatThrownBy(() -> sanctions.impose(mona, insult, WARNING)).isInstanceOf(NotTaken.class);
        assertThat(sanctions.options(mona, heldFor("You fool of a baker.", Ground.INSULT)))
                .isEqualTo(new Options(List.of(Measure.WARNED, Measure.LIMITED), List.of(Measure.WARNED)));
    }

    @Test
    void nothingIsDoneWhereNothingIsHeld() {
        var left = desks.reported(mona, desks.said(author, room, "A fine day."), reporter, Ground.OFF);
        desks.decided(mona, left, Outcome.DISMISSED, Ground.OFF);

        assertThatThrownBy(() -> sanctions.impose(mona, left, WARNING)).isInstanceOf(NotTaken.class);
    }

    @Test
    void whoWritesTooMuchWritesOnlySoOften() {
        sanctions.impose(mona, held("I will find you."), LIMIT);
        for (var count = 0; count < settings.limitedAnHour(); count++) {
            says("Number " + count);
        }

        assertThatThrownBy(() -> says("One more.")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aPauseKeepsFromWritingAndJoiningWhereOthersAreAndNotFromReading() {
        var owner = desks.arrive("Otto");
        var link = access.invite(
                owner, debates.open(owner, "Only by invitation?").id().place(), Role.WRITER);
        var mine = debates.open(author, "What do I think?").id();
        var led = debates.open(owner, "Who leads here?").id().place();
        access.give(owner, led, author, Role.FACILITATOR);
        access.require(led, author, Role.FACILITATOR);
        var decision = sanctions.impose(mona, held("I will find you."), PAUSE);

        assertThatThrownBy(() -> says("Good morning."))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.words()).isEqualTo("cases.kept-out.hours"));
        assertThatThrownBy(() -> access.accept(author, link)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> access.require(led, author, Role.FACILITATOR)).isInstanceOf(Refusal.class);
        assertThat(debates.read(room, author).claims()).isEmpty();
        debates.state(author, mine, "By myself I go on.");

        cases.undo(mona, sanctioned(), decision);

        says("Good morning.");
        access.accept(author, link);
    }

    @Test
    void whoIsPausedReadsTheSharedTextsOfOthersAndGoesOnWithTheirOwn() {
        var shared = stories.begin(reporter);
        access.openToEveryone(reporter, shared.id().place(), Role.WRITER);
        var theirs = shared.scenes().getFirst().id().document();
        var own = stories.begin(author).scenes().getFirst().id().document();
        var words = List.of(new TextPiece("The tide came. ", Map.of()));
        documents.append(theirs, author, words);

        sanctions.impose(mona, held("I will find you."), PAUSE);

        assertThat(documents.ticket(theirs, author).right()).isEqualTo(DocumentRight.READ);
        assertThatThrownBy(() -> documents.append(theirs, author, words)).isInstanceOf(NotAllowed.class);
        assertThat(documents.read(theirs, author)).isNotEmpty();
        documents.append(own, author, words);
    }

    @Test
    void itEndsByTheClock() {
        sanctions.impose(mona, held("I will find you."), PAUSE);
        var now = Clock.systemUTC().instant();

        assertThat(stored.keptOutUntil(author, room.place(), now)).isPresent();
        assertThat(stored.keptOutUntil(
                        author, room.place(), now.plus(PAUSE.lasts()).plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void anExclusionNeedsFourEyesAndHoldsInItsRoomOnly() {
        var other = desks.room();
        sanctions.impose(mona, held("I will find you."), PAUSE);
        lift();
        var exclusion = sanctions.impose(mona, held("I will find you soon."), EXCLUSION);

        says("Still here.");
        assertThat(statements.read(author))
                .noneMatch(told -> told.decision().id().equals(exclusion));
        assertThatThrownBy(() -> sanctions.confirm(mona, exclusion)).isInstanceOf(NotTaken.class);
        moderators.name(host, author);
        assertThatThrownBy(() -> sanctions.confirm(author, exclusion)).isInstanceOf(NotAllowed.class);

        sanctions.confirm(host, exclusion);

        assertThatThrownBy(() -> says("Still here?")).isInstanceOf(Refusal.class);
        debates.state(author, other, "There I may.");
        assertThat(statements.read(author))
                .anyMatch(told -> told.decision().id().equals(exclusion));
    }

    @Test
    void anExclusionThatTheSecondDoesNotConfirmNeverWas() {
        sanctions.impose(mona, held("I will find you."), PAUSE);
        lift();
        var exclusion = sanctions.impose(mona, held("I will find you soon."), EXCLUSION);
        sanctions.decline(host, exclusion);

        assertThat(sanctions.proposed(mona)).isEmpty();
        assertThat(transparency.statements(host)).noneMatch(statement -> statement.containsKey("decision_account"));
        says("Still here.");
    }

    @Test
    void itIsContestedOnceAndSomebodyElsePutsItBack() {
        var decision = sanctions.impose(mona, held("I will find you."), PAUSE);
        statements.contest(author, decision, "It is a line of a song.");

        assertThatThrownBy(() -> appeals.answer(mona, decision, true, "It is.")).isInstanceOf(NotAllowed.class);
        appeals.answer(host, decision, true, "It is.");

        says("Good morning.");
        assertThatThrownBy(() -> statements.contest(author, decision, "Again.")).isInstanceOf(NotTaken.class);
    }

    @Test
    void whatFollowedFromAWrongDecisionFallsWithIt() {
        var one = held("I will find you.");
        sanctions.impose(mona, one, PAUSE);
        var decision = cases.find(mona, one).earlier().getFirst().id();
        statements.contest(author, decision, "It is a line of a song.");
        appeals.answer(host, decision, true, "It is.");

        says("Good morning.");
        assertThat(statements.read(author))
                .extracting(told -> told.decision().standing())
                .containsExactlyInAnyOrder(Standing.UNDONE, Standing.OVERTURNED);
    }

    @Test
    void nobodySanctionsThemselvesNorForWhatTheyReported() {
        var one = held("I will find you.");
        moderators.name(host, author);
        moderators.name(host, reporter);

        assertThatThrownBy(() -> sanctions.impose(author, one, WARNING)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sanctions.impose(reporter, one, WARNING)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyTakesBackWhatStandsAboutThemselves() {
        var decision = sanctions.impose(mona, held("I will find you."), PAUSE);
        moderators.name(host, author);

        assertThatThrownBy(() -> cases.undo(author, sanctioned(), decision)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLogTellsItWithoutThePerson() {
        sanctions.impose(mona, held("I will find you."), PAUSE);
        var lines = new ArrayList<String>();
        log.read(lines::add);

        assertThat(lines)
                .last()
                .asString()
                .contains("\"act\":\"paused\"", "\"kind\":\"person\"", "\"ground\":\"threat\"");
        assertThat(String.join("\n", lines)).doesNotContain(author.value(), mona.value(), "neighbour");
    }

    @Test
    void theStatementsForTheDatabaseSayWhatItTakesAway() {
        sanctions.impose(mona, held("I will find you."), PAUSE);

        assertThat(transparency.statements(host)).last().satisfies(statement -> {
            assertThat(statement)
                    .containsEntry("decision_provision", "DECISION_PROVISION_PARTIAL_SUSPENSION")
                    .containsKey("end_date_service_restriction");
            assertThat(DsaFields.wrongIn(statement)).isEmpty();
        });
    }

    private void says(String text) {
        debates.state(author, room, text);
    }

    private CaseId held(String text) {
        return heldFor(text, Ground.THREAT);
    }

    private CaseId heldFor(String text, Ground ground) {
        var one = desks.reported(mona, desks.said(author, room, text), reporter, ground);
        desks.decided(mona, one, Outcome.HELD, ground);
        return one;
    }

    /** The pause is over, and stood. */
    private void lift() {
        SharedGraph.driver()
                .executableQuery(
                        "MATCH (d:Decision {measure: 'PAUSED'}) SET d.until = datetime() - duration({hours: 1})")
                .execute();
    }

    private CaseId sanctioned() {
        return cases.decided(mona).stream()
                .filter(one -> one.decision().sanction().isPresent())
                .findFirst()
                .orElseThrow()
                .of();
    }
}
