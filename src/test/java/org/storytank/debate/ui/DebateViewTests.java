package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;
import org.storytank.provenance.Marked;
import org.storytank.provenance.ui.MarkedWords;
import org.storytank.shell.TroublePage;
import org.storytank.source.NewCitation;

@OnRealGraph
class DebateViewTests {

    private static final String SCRIPT = "<script>alert('x')</script>";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DebateService debates;

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
    void aRoomOpenToEveryone() {
        browsers = SpringBrowserlessApplicationContext.create(context, "org.storytank");
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        thesis = debates.read(room, ada).thesis().id().value();
        access.openToEveryone(ada, room.place(), Role.WRITER);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void twoPeopleInOneRoomSeeEachOtherLive() {
        var ben = enter();
        var rose = enter();

        say(ben, "none", thesis, "It rises faster each decade.");
        sayAName(ben, "Ben");
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(textsOn(rose)).contains("It rises faster each decade."));

        var claim = shownOn(rose).stream()
                .filter(one -> one.by().equals("Ben"))
                .findFirst()
                .orElseThrow();
        say(rose, "against", claim.id(), SCRIPT);
        sayAName(rose, "Rose");

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(shownOn(ben)).anySatisfy(answer -> {
                    assertThat(answer.text()).isEqualTo(SCRIPT);
                    assertThat(answer.side()).isEqualTo("against");
                    assertThat(answer.about()).isEqualTo(claim.id());
                    assertThat(answer.by()).isEqualTo("Rose");
                    assertThat(answer.mine()).isFalse();
                }));
        assertThat(shownOn(rose)).anySatisfy(answer -> assertThat(answer.mine()).isTrue());
    }

    @Test
    void whatAClaimNeedsBesidesComesToThePageUnderIt() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var rises = debates.argue(ada, new ClaimId(thesis), Stance.FOR, "It rises faster each decade.");
        var page = enter();
        var rose = enter();

        say(page, "joint", rises.value(), "What rises faster does not stop.");
        sayAName(page, "Ben");

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(shownOn(rose)).anySatisfy(joined -> {
                    assertThat(joined.text()).isEqualTo("What rises faster does not stop.");
                    assertThat(joined.side()).isEqualTo("joint");
                    assertThat(joined.about()).isEqualTo(rises.value());
                }));
    }

    @Test
    void somebodyWithoutANameIsOfferedToWriteWhereEverybodyMay() {
        var page = enter();

        assertThat(outline(page).shown().mayWrite()).isTrue();
    }

    @Test
    void somebodyWhoMayOnlyReadIsNotOfferedToWrite() {
        access.openToEveryone(ada, room.place(), Role.READER);

        assertThat(outline(enter()).shown().mayWrite()).isFalse();
    }

    @Test
    void aRoomThatClosesIsTakenOffThePage() {
        var page = enter();
        access.openToEveryone(ada, room.place(), null);

        await().pollInSameThread().untilAsserted(() -> assertThat(shownOn(page)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"debates/none", "debates/NOT-AN-ID", "debates/%3Cscript%3E"})
    void anUnknownRoomIsTheErrorPage(String path) {
        var page = browsers.newUser().newWindow();
        page.activate();
        page.getUI().navigate(path);
        page.roundTrip();

        assertThat(page.getCurrentView()).isInstanceOf(TroublePage.class);
    }

    @Test
    void markupInAQuestionIsTextInTheListOfDebates() {
        var asked = debates.open(ada, SCRIPT);
        access.openToEveryone(ada, asked.id().place(), Role.READER);
        var page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates", DebatesView.class);

        assertThat(page.find(Anchor.class)
                        .withText(SCRIPT)
                        .single()
                        .getElement()
                        .getOuterHTML())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void markupInANameIsTextAmongThoseWhoAreHere() {
        var page = enter();
        say(page, "none", thesis, "Hello");
        sayAName(page, "<b>Eve</b>");
        enter();

        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(shownOn(page)).extracting(ClaimPicture::by).contains("<b>Eve</b>"));
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(here(page))
                        .contains("&lt;b&gt;Eve&lt;/b&gt;")
                        .doesNotContain("<b>"));
    }

    @Test
    void markupInASourceReachesThePageAsItWasTyped() {
        var claim = debates.state(ada, room, "It rises.");
        debates.cite(ada, claim, new NewCitation("https://shom.example/", SCRIPT, SCRIPT, "", SCRIPT, SCRIPT));

        assertThat(shownOn(enter()))
                .flatExtracting(ClaimPicture::sources)
                .singleElement()
                .satisfies(source -> assertThat(
                                List.of(source.title(), source.authors(), source.quote(), source.locator()))
                        .containsOnly(SCRIPT));
    }

    @Test
    void whatCannotBeSaidIsRefusedInTheFormAndNothingIsLost() {
        var page = enter();
        say(page, "none", thesis, "a".repeat(2001));
        sayAName(page, "Ben");
        outline(page).say("say:x", "no such claim!", "for", "Hello", "", "");

        assertThat(debates.read(room, ada).claims()).isEmpty();
    }

    @Test
    void aMachinesWordsComeToThePageWithTheirMarkAndWhoseTheyAre() {
        var run = new DraftRun("run-1", "a model", Instant.EPOCH, ada, Involvement.GENERATED, "openings@2");
        debates.state(ada, room, new MachineAnswer(run, "It rises."), "Perhaps. It rises.");
        var page = enter();

        var claim = shownOn(page).stream()
                .filter(one -> one.text().endsWith("It rises."))
                .findFirst()
                .orElseThrow();
        assertThat(claim.marked())
                .containsExactly(
                        new Marked("Perhaps. ", "", false, false), new Marked("It rises.", "run-1", true, false));
        assertThat(outline(page).shown().runs())
                .containsExactly(
                        new RunPicture("run-1", "generated", "a model", Instant.EPOCH.toString(), "Ada", "openings@2"));
    }

    @Test
    void twoPeopleVoteChangeTheirMindsAndSeeTheResult() {
        var claim = debates.state(ada, room, "It rises.");
        var ben = enter();
        var rose = enter();

        outline(ben).vote(claim.value(), "agree");
        sayAName(ben, "Ben");

        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(votesOn(rose).counts()).isEqualTo(new VotesPicture.Counts(1, 0, 0, -1)));
        assertThat(votesOn(rose).opinion()).isEmpty();
        outline(ben).vote(claim.value(), "disagree");
        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(votesOn(rose).counts()).isEqualTo(new VotesPicture.Counts(0, 1, 0, -1)));
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(votesOn(ben).opinion()).isEqualTo("disagree"));
    }

    @Test
    void onlyOwnersChooseHowTheRoomWorks() {
        assertThat(enter().find(RoomRules.class).exists()).isFalse();
    }

    @Test
    void wordsOfPeopleComeWithoutMarks() {
        debates.state(ada, room, "It rises.");

        assertThat(shownOn(enter()))
                .allSatisfy(claim -> assertThat(claim.marked()).isEmpty());
    }

    @Test
    void aMachinesQuestionIsMarkedInTheListOfDebates() {
        var run = new DraftRun("run-1", "a model", Instant.EPOCH, ada);
        debates.revise(ada, new ClaimId(thesis), new MachineAnswer(run, "Who pays?"), "Who pays?");
        var page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates", DebatesView.class);

        assertThat(page.find(MarkedWords.class).single().getElement().getTextRecursively())
                .containsSubsequence("AI", "AI text:", "Who pays?");
    }

    private BrowserlessUIContext enter() {
        var window = browsers.newUser().newWindow();
        window.activate();
        window.navigate("debates/" + room, DebateView.class);
        return window;
    }

    private static void say(BrowserlessUIContext page, String side, String about, String text) {
        page.activate();
        outline(page).say("say:" + about, about, side, text, "", "");
    }

    private static void sayAName(BrowserlessUIContext page, String name) {
        page.activate();
        page.test(page.find(TextField.class).single()).setValue(name);
        page.test(page.find(Button.class).withText("Continue").single()).click();
    }

    private static DebateOutline outline(BrowserlessUIContext page) {
        page.activate();
        page.roundTrip();
        return page.find(DebateOutline.class).single();
    }

    private static Collection<ClaimPicture> shownOn(BrowserlessUIContext page) {
        return outline(page).shown().claims().values();
    }

    private static VotesPicture votesOn(BrowserlessUIContext page) {
        return shownOn(page).stream()
                .filter(claim -> !claim.thesis())
                .findFirst()
                .orElseThrow()
                .votes();
    }

    private static String here(BrowserlessUIContext page) {
        page.activate();
        page.roundTrip();
        return page.find(WhoIsHere.class).single().getElement().getOuterHTML();
    }

    private static Collection<String> textsOn(BrowserlessUIContext page) {
        return shownOn(page).stream().map(ClaimPicture::text).toList();
    }
}
