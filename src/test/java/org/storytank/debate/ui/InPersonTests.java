package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
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
import org.storytank.debate.Speaking;
import org.storytank.graph.OnRealGraph;

/** A room that meets in person, on the page of whoever runs it. */
@OnRealGraph
class InPersonTests extends SpringBrowserlessTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private Speaking speaking;

    @Autowired
    private Visitor visitor;

    private PersonId olga;
    private RoomId room;

    @BeforeEach
    void olgaLooksAtTheRoomSheRuns() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("host/" + HostLinks.offer(accounts));
        test($(TextField.class).single()).setValue("Olga");
        press("Become host");
        olga = visitor.id().orElseThrow();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        speaking.choose(olga, room, true);
        UI.getCurrent().navigate("debates/" + room);
    }

    @Test
    void sheRaisesAHandLikeEverybodyAndGivesTheWordToWhoIsNext() {
        shows(RoomFloor.class, "Nobody has the word.");
        press("Raise my hand");
        shows(RoomFloor.class, "You are next.");

        press("Give the word to Olga");

        shows(RoomFloor.class, "You have the word.");
        press("I have finished");
        shows(RoomFloor.class, "Nobody has the word.");
        assertThat(speaking.in(room, olga).word()).isEmpty();
    }

    @Test
    void sheWritesDownWhatIsSaidAndConfirmsThatTheSpeakerAgrees() {
        test($(TextArea.class)
                        .withCondition(area -> "What was said".equals(area.getLabel()))
                        .single())
                .setValue("Walls cost less.");
        test($(TextField.class)
                        .withCondition(field -> "Name of the speaker".equals(field.getLabel()))
                        .single())
                .setValue("Mme Roux");

        press("Write it down");

        shows(RoomScribe.class, "Walls cost less.");
        assertThat(debates.read(room, olga).claims().getFirst().isReadBack()).isTrue();
        press("The speaker agrees");
        assertThat(debates.read(room, olga).claims().getFirst().isReadBack()).isFalse();
    }

    private void shows(Class<? extends Component> part, String words) {
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat($(part).single().getElement().getTextRecursively()).contains(words);
        });
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
