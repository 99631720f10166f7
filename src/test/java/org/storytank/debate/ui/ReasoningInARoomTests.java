package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.DebateService;
import org.storytank.debate.Reasoning;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;

/** What answers rest on, in the live outline: only what changed is sent. */
@OnRealGraph
class ReasoningInARoomTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DebateService debates;

    @Autowired
    private Reasoning reasoning;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private BrowserlessApplicationContext browsers;
    private PersonId ada;
    private RoomId room;
    private String thesis;

    @BeforeEach
    void aRoomWithTheToolsOn() {
        browsers = SpringBrowserlessApplicationContext.create(context, "org.storytank");
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        thesis = debates.read(room, ada).thesis().id().value();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        voting.choose(ada, room, new RoomChoices(false, true, false));
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void whatAnAnswerRestsOnIsAChangeOfThatClaimAlone() {
        var walls = debates.argue(ada, debates.read(room, ada).thesis().id(), Stance.FOR, "Gauges say so.");
        debates.state(ada, room, "Nobody knows.");
        var before = Picture.of(debates.read(room, ada), ada, true, true);

        reasoning.choose(ada, walls, Optional.of(ArgumentScheme.SIGN));

        var patch = Patch.between(before, Picture.of(debates.read(room, ada), ada, true, true));
        assertThat(patch.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(walls.value());
            assertThat(claim.scheme()).isEqualTo("sign");
        });
        assertThat(patch.gone()).isEmpty();
    }

    @Test
    void whoAnsweredSaysItInThePlaceAndOthersSeeItLive() {
        var ben = enter();
        var rose = enter();
        outline(ben).say("say:" + thesis, thesis, "for", "Gauges say so.", "", "");
        ben.test(ben.find(TextField.class).single()).setValue("Ben");
        ben.test(ben.find(Button.class).withText("Continue").single()).click();
        await().pollInSameThread().until(() -> answer(rose).isPresent());
        var claim = answer(rose).orElseThrow().id();

        outline(ben).scheme("scheme:" + claim, claim, "sign");

        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(answer(rose).orElseThrow().scheme()).isEqualTo("sign"));
        outline(ben).scheme("scheme:" + claim, claim, "");
        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(answer(rose).orElseThrow().scheme()).isEmpty());
    }

    @Test
    void whatAnAnswerRestsOnIsSaidWithIt() {
        var here = enter();
        outline(here).say("say:" + thesis, thesis, "for", "Gauges say so.", "", "sign");
        here.test(here.find(TextField.class).single()).setValue("Ben");
        here.test(here.find(Button.class).withText("Continue").single()).click();

        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(answer(here).map(ClaimPicture::scheme)).contains("sign"));
    }

    @Test
    void everyKindComesToThePageWithItsWordsAndTheSideOfEachQuestion() {
        var kinds = SchemePicture.all(key -> "[" + key + "]");

        assertThat(kinds)
                .extracting(SchemePicture::word)
                .startsWith("expert-opinion")
                .hasSize(9);
        assertThat(kinds.getFirst().questions().get(1))
                .isEqualTo(new SchemePicture.Asked(
                        "expert-opinion.2", "against", "[debate.scheme.expert-opinion.question.2]"));
        assertThat(kinds.getFirst().questions().getFirst().side()).isEqualTo("undercut");
    }

    private BrowserlessUIContext enter() {
        var window = browsers.newUser().newWindow();
        window.activate();
        window.navigate("debates/" + room, DebateView.class);
        return window;
    }

    private static DebateOutline outline(BrowserlessUIContext page) {
        page.activate();
        page.roundTrip();
        return page.find(DebateOutline.class).single();
    }

    private static Optional<ClaimPicture> answer(BrowserlessUIContext page) {
        return outline(page).shown().claims().values().stream()
                .filter(claim -> claim.side().equals("for"))
                .findFirst();
    }
}
