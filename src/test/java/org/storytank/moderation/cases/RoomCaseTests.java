package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;

/** Who owns a room moderates it; the house is where one goes from there. */
@OnRealGraph
class RoomCaseTests {

    private static final NewDecision HOLD = new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults Ben.");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private ReportService reports;

    @Autowired
    private CaseService house;

    @Autowired
    private RoomCaseService rooms;

    @Autowired
    private StatementService statements;

    @Autowired
    private AppealService appeals;

    private Desks desks;
    private PersonId host;
    private PersonId owner;
    private PersonId author;
    private PersonId reporter;
    private RoomId room;
    private CaseId one;

    @BeforeEach
    void anInsultIsReportedInARoom() {
        desks = beans.createBean(Desks.class);
        host = desks.host();
        owner = desks.arrive("Olga");
        author = desks.arrive("Ada");
        reporter = desks.arrive("Rob");
        room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        one = desks.reported(host, desks.said(author, room, "Ben, you fool."), reporter, Ground.INSULT);
    }

    @Test
    void aReportReachesWhoeverOwnsTheRoomAndOnlyOfTheirRoom() {
        var elsewhere = desks.room();
        reports.report(desks.said(author, elsewhere, "You fool."), reporter, Ids.next(), Ground.INSULT, "");

        assertThat(rooms.waiting(owner, room.place())).extracting(Case::id).containsExactly(one);
        assertThat(rooms.subject(owner, one).orElseThrow().text()).isEqualTo("Ben, you fool.");
        assertThatThrownBy(() -> rooms.waiting(author, room.place())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rooms.waiting(owner, elsewhere.place())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theHouseLooksAtOtherCasesFirstUnlessThereIsDanger() {
        reports.report(desks.said(author, room, "Buy my lamp."), reporter, Ids.next(), Ground.SPAM, "");
        var danger = desks.reported(host, desks.said(author, room, "I will find you."), reporter, Ground.THREAT);

        assertThat(house.waiting(host)).extracting(Case::id).first().isEqualTo(danger);
        assertThat(house.find(host, one).place()).contains(room.place());
    }

    @Test
    void theOwnerHoldsWithAReasonAndTakesItBack() {
        var decision = rooms.decide(owner, one, HOLD);

        assertThat(debates.read(room, reporter).claims()).isEmpty();
        assertThat(statements.read(author).getFirst().decision().facts()).isEqualTo(HOLD.facts());
        assertThat(rooms.waiting(owner, room.place())).isEmpty();

        rooms.undo(owner, one, decision);

        assertThat(debates.read(room, reporter).claims()).hasSize(1);
    }

    @Test
    void withoutAReasonNothingIsHeldAndTheCaseStillWaits() {
        assertThatThrownBy(() -> rooms.decide(owner, one, new NewDecision(Outcome.HELD, Ground.INSULT, "", " ")))
                .isInstanceOf(NotTaken.class);

        assertThat(rooms.waiting(owner, room.place())).extracting(Case::id).containsExactly(one);
    }

    @Test
    void anOwnerWhoIsPartOfItLeavesItToTheHouse() {
        var own = desks.reported(host, desks.said(owner, room, "You are all fools."), reporter, Ground.INSULT);

        assertThatThrownBy(() -> rooms.decide(owner, own, HOLD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theHouseTakesACaseOverAndWhatItDecidedStaysWithIt() {
        house.take(host, one);

        assertThat(rooms.waiting(owner, room.place())).isEmpty();
        assertThatThrownBy(() -> rooms.decide(owner, one, HOLD)).isInstanceOf(NotTaken.class);

        var decision = house.decide(host, one, HOLD);

        assertThatThrownBy(() -> rooms.undo(owner, one, decision)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatAnOwnerDecidedIsContestedBeforeTheHouse() {
        var decision = rooms.decide(owner, one, HOLD);
        statements.contest(author, decision, "A joke.");
        assertThatThrownBy(() -> appeals.answer(owner, decision, false, "No.")).isInstanceOf(NotAllowed.class);

        appeals.answer(host, decision, true, "It is one.");

        assertThat(debates.read(room, reporter).claims()).hasSize(1);
    }
}
