package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.HostLinks;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Visitor;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.ReportService;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.cases.Subject;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;

/** What waits in a room, on the room's page. */
@OnRealGraph
class RoomWaitingTests extends SpringBrowserlessTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private ReportService reports;

    @Autowired
    private StatementService statements;

    @Autowired
    private Visitor visitor;

    private PersonId me;
    private PersonId ada;

    @BeforeEach
    void somebodyWithAName() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("host/" + HostLinks.offer(accounts));
        test($(TextField.class).single()).setValue("Olga");
        press("Become host");
        me = visitor.id().orElseThrow();
        ada = accounts.arrive("Ada").person().id();
    }

    @Test
    void whoeverRunsTheRoomHoldsWhatWasReported() {
        var room = reportedIn(me);

        assertThat(waiting().isVisible()).isTrue();
        assertThat(waiting().getElement().getTextRecursively())
                .contains("1 report waits in this debate", "Insult aimed at a person – It is about Ben.");
        press("Hold for review");

        assertThat(debates.read(room, me).claims()).isEmpty();
        assertThat(statements.unseen(ada)).isEqualTo(1);
        assertThat(waiting().isVisible()).isFalse();
    }

    @Test
    void aMachinesWordsAreSeenAsSuchByWhoeverRunsTheRoom() {
        var room = debates.open(me, "Is the sea rising?").id();
        access.openToEveryone(me, room.place(), Role.WRITER);
        var run = new DraftRun("run-judged", "a model", Instant.EPOCH, ada, Involvement.EDITED, "shorter@1");
        var claim = debates.state(ada, room, new MachineAnswer(run, "Ben, you fool."), "Ben, you fool.");
        reports.report(new Subject("claim", claim.value()), null, "x", Ground.INSULT, "");
        UI.getCurrent().navigate("debates/" + room);

        assertThat(waiting().getElement().getTextRecursively()).contains("AI AI text: Ben, you fool.");
    }

    @Test
    void nobodyElseSeesIt() {
        reportedIn(accounts.arrive("Otto").person().id());

        assertThat($(RoomWaiting.class).all()).noneMatch(RoomWaiting::isVisible);
    }

    private RoomId reportedIn(PersonId owner) {
        var room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        var claim = debates.state(ada, room, "Ben, you fool.");
        reports.report(new Subject("claim", claim.value()), null, "x", Ground.INSULT, "It is about Ben.");
        UI.getCurrent().navigate("debates/" + room);
        return room;
    }

    private RoomWaiting waiting() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(RoomWaitingTests::inside)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RoomWaiting> inside(Component component) {
        return component instanceof RoomWaiting found
                ? Stream.of(found)
                : component.getChildren().flatMap(RoomWaitingTests::inside);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
