package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.debate.RoomId;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.log.PublicLog;

/** Moderators who are not alone with a case: notes, a second opinion, passing up and passing on, and enough for a day. */
@OnRealGraph
class TeamTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CaseService cases;

    @Autowired
    private TeamService team;

    @Autowired
    private ReportService reports;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private CaseSettings settings;

    @Autowired
    private PublicLog log;

    private Desks desks;
    private PersonId host;
    private PersonId mona;
    private PersonId max;
    private PersonId author;
    private PersonId reporter;
    private RoomId room;
    private CaseId one;

    @BeforeEach
    void aCaseThatMonaHasTaken() {
        desks = beans.createBean(Desks.class);
        host = desks.host();
        mona = desks.arrive("Mona");
        max = desks.arrive("Max");
        moderators.name(host, mona);
        moderators.name(host, max);
        author = desks.arrive("Ada");
        reporter = desks.arrive("Rob");
        room = desks.room();
        one = desks.reported(mona, desks.said(author, room, "Ben, you fool."), reporter, Ground.INSULT);
        cases.take(mona, one);
    }

    @Test
    void aNoteWaitsForWhoeverHasTheCaseNext() {
        team.note(mona, one, "They know each other, it seems.");
        cases.release(mona, one);
        cases.take(max, one);

        assertThat(cases.find(max, one).notes()).singleElement().satisfies(note -> {
            assertThat(note.by()).isEqualTo("Mona");
            assertThat(note.text()).isEqualTo("They know each other, it seems.");
        });
        assertThatThrownBy(() -> team.note(mona, one, "Not mine any more.")).isInstanceOf(NotTaken.class);
    }

    @Test
    void aSecondOpinionIsGivenByAnotherAndTheFirstDecides() {
        team.ask(mona, one, "Is that a joke?");
        assertThat(cases.find(max, one).asked()).isTrue();
        assertThatThrownBy(() -> team.ask(mona, one, "")).isInstanceOf(NotTaken.class);
        assertThatThrownBy(() -> team.advise(mona, one, Outcome.HELD, "I agree with me."))
                .isInstanceOf(NotTaken.class);

        team.advise(max, one, Outcome.DISMISSED, "A joke.");

        var seen = cases.find(mona, one);
        assertThat(seen.asked()).isFalse();
        assertThat(seen.notes())
                .last()
                .satisfies(note -> assertThat(note.outcome()).contains(Outcome.DISMISSED));
        assertThatThrownBy(() -> cases.decide(max, one, new NewDecision(Outcome.DISMISSED, Ground.INSULT, "", "")))
                .isInstanceOf(NotTaken.class);
        cases.decide(mona, one, new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults."));
    }

    @Test
    void nobodyGivesAnOpinionOnWhatTheySaidOrReported() {
        moderators.name(host, author);
        team.ask(mona, one, "");

        assertThatThrownBy(() -> team.advise(author, one, Outcome.DISMISSED, "I meant well."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsPassedUpStandsOnTopAndOnlySeniorsTakeIt() {
        desks.reported(mona, desks.said(author, room, "I know where you live."), reporter, Ground.THREAT);
        team.escalate(mona, one, "The mayor is in it.");

        assertThat(cases.waiting(max).getFirst().id()).isEqualTo(one);
        assertThatThrownBy(() -> cases.take(max, one)).isInstanceOf(NotAllowed.class);

        moderators.appoint(host, Office.SENIOR, max);
        cases.take(max, one);

        assertThat(cases.find(max, one).notes()).extracting(Note::kind).containsExactly(Note.Kind.ESCALATED);
    }

    @Test
    void aSeniorModeratesAndIsNamedByTheHost() {
        assertThatThrownBy(() -> moderators.appoint(mona, Office.SENIOR, max)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> moderators.appoint(host, Office.SENIOR, reporter))
                .isInstanceOf(NotTaken.class);

        moderators.appoint(host, Office.SENIOR, max);
        assertThat(moderators.isSenior(max)).isTrue();
        moderators.end(host, max);

        assertThat(moderators.isSenior(max)).isFalse();
    }

    @Test
    void aCaseIsPassedOnWithoutAReasonAndComesBackWhenTaken() {
        cases.pass(mona, one);

        assertThat(cases.waiting(mona)).isEmpty();
        assertThat(cases.passed(mona)).extracting(Case::id).containsExactly(one);
        assertThat(cases.waiting(max)).extracting(Case::id).containsExactly(one);

        cases.take(mona, one);

        assertThat(cases.waiting(mona)).extracting(Case::id).containsExactly(one);
    }

    @Test
    void enoughIsEnoughForADayExceptWhereSomebodyMayBeInDanger() {
        for (var count = cases.handledToday(mona); count < settings.casesADay(); count++) {
            reports.report(desks.said(author, room, "Fool number " + count), null, Ids.next(), Ground.INSULT, "");
        }
        cases.waiting(mona).stream()
                .filter(free -> free.by().isEmpty())
                .forEach(free -> desks.decided(mona, free.id(), Outcome.DISMISSED, Ground.INSULT));
        assertThat(cases.handledToday(mona)).isEqualTo(settings.casesADay());
        var more = desks.reported(mona, desks.said(author, room, "Another fool."), reporter, Ground.INSULT);
        var danger = desks.reported(mona, desks.said(author, room, "I will find you."), reporter, Ground.THREAT);

        assertThatThrownBy(() -> cases.take(mona, more))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("enough");
        cases.take(mona, danger);
        cases.take(max, more);
    }

    @Test
    void whatATrustedFlaggerReportsGoesFirstAndSaysSo() {
        var association = desks.arrive("Association");
        moderators.appoint(host, Office.FLAGGER, association);
        var spam = desks.reported(mona, desks.said(author, room, "Buy my lamp."), association, Ground.SPAM);
        var danger = desks.reported(mona, desks.said(author, room, "I will find you."), reporter, Ground.THREAT);

        assertThat(cases.waiting(max)).extracting(Case::id).containsExactly(danger, spam, one);
        assertThat(cases.find(max, spam).trusted()).isTrue();
        assertThat(cases.find(max, danger).trusted()).isFalse();

        moderators.relieve(host, Office.FLAGGER, association);
        var later = desks.reported(mona, desks.said(author, room, "Buy my hat."), association, Ground.SPAM);

        assertThat(cases.find(max, later).trusted()).isFalse();
    }

    @Test
    void theLogTellsThatAnOpinionWasAskedAndGivenAndACasePassedUpButNoWords() {
        team.ask(mona, one, "Is that a joke?");
        team.advise(max, one, Outcome.HELD, "No joke.");
        team.escalate(mona, one, "The mayor is in it.");
        var lines = new ArrayList<String>();
        log.read(lines::add);

        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .extracting(line -> line.replaceAll(".*\"act\":\"([a-z-]+)\".*", "$1"))
                .containsExactly("opinion-asked", "opinion-given", "escalated");
        assertThat(String.join("\n", lines)).doesNotContain("joke", "mayor", mona.value(), max.value());
    }

    @Test
    void aModeratorWhoLeavesTakesTheirWordsAlong() {
        team.note(mona, one, "He is my neighbour.");
        assertThat(leaving.everythingOf(mona).get("case-notes")).asString().contains("my neighbour");

        leaving.leaveForGood(mona, OwnPlaces.PASS_ON);

        assertThat(cases.find(max, one).notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEmpty();
            assertThat(note.by()).isEmpty();
        });
    }
}
