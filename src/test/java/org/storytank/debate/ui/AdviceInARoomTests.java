package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;

/** The rules of the house, in the face of somebody who writes in a room. */
@OnRealGraph
class AdviceInARoomTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private BrowserlessApplicationContext browsers;
    private PersonId owner;
    private RoomId room;
    private BrowserlessUIContext page;

    @BeforeEach
    void benIsInARoomOpenToEveryone() {
        browsers = SpringBrowserlessApplicationContext.create(context, "org.storytank");
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates/" + room, DebateView.class);
        say("It rises.");
        page.test(page.find(TextField.class).single()).setValue("Ben");
        page.test(page.find(Button.class).withText("Continue").single()).click();
        assertThat(said()).containsExactly("It rises.");
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void advisedAgainstIsSentWhenItsAuthorWantsIt() {
        say("I hate all migrants.");
        assertThat(said()).containsExactly("It rises.");

        page.test(page.find(ConfirmDialog.class).single()).confirm();

        assertThat(said()).containsExactly("It rises.", "I hate all migrants.");
    }

    @Test
    void whoThinksAgainSendsNothing() {
        say("I hate all migrants.");

        page.test(page.find(ConfirmDialog.class).single()).cancel();

        assertThat(said()).containsExactly("It rises.");
    }

    @Test
    void aThreatWaitsForAPersonAndItsAuthorSeesItAtOnce() {
        say("We should shoot all migrants.");

        assertThat(page.find(ConfirmDialog.class).all()).isEmpty();
        assertThat(said()).containsExactly("It rises.");
        assertThat(page.find(WaitingClaims.class).single().getElement().getTextRecursively())
                .contains("only you see it", "We should shoot all migrants.", "violence against a group");
    }

    private void say(String text) {
        page.activate();
        page.roundTrip();
        page.find(DebateOutline.class).single().say("say:new", "", "own", text, "", "");
        page.roundTrip();
    }

    private List<String> said() {
        var debate = debates.read(room, owner);
        return debate.claims().stream()
                .filter(claim -> !claim.id().equals(debate.thesis().id()))
                .map(claim -> claim.wording().text())
                .toList();
    }
}
