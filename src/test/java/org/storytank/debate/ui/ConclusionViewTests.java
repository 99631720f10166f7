package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Visitor;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.ui.DocumentEditor;
import org.storytank.debate.ClaimCare;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.ConcludingTogether;
import org.storytank.debate.DebateService;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Opinion;
import org.storytank.debate.Phase;
import org.storytank.debate.Phasing;
import org.storytank.debate.RoomId;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;

/** The page on which a conclusion is written together. */
@OnRealGraph
class ConclusionViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DebateService debates;

    @Autowired
    private Phasing phasing;

    @Autowired
    private ClaimCare care;

    @Autowired
    private Voting voting;

    @Autowired
    private DebateSettings settings;

    @Autowired
    private ConcludingTogether together;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private Visitor visitor;

    private BrowserlessApplicationContext browsers;
    private PersonId olga;
    private RoomId room;

    @BeforeEach
    void aRoomOpenToEveryone() {
        browsers = SpringBrowserlessApplicationContext.create(context, "org.storytank");
        olga = accounts.arrive("Olga").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        debates.state(olga, room, "Walls cost less.");
        access.openToEveryone(olga, room.place(), Role.WRITER);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void whoSpeaksComesFromTheRoomToTwoSheets() {
        var page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates/" + room, DebateView.class);
        assertThat(page.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("debates/%s/conclusion".formatted(room));

        var ben = sayingAName("Ben");

        assertThat(editors(ben)).hasSize(2);
        assertThat(ben.find(H2.class).all()).extracting(H2::getText).containsExactly("What was agreed", "What divides");
        assertThat(buttons(ben))
                .as("those who run the room put it forward")
                .doesNotContain("Put what was written together forward to be signed");
    }

    @Test
    void whoRunsTheRoomChoosesWhatItRestsOnAndPutsItForward() {
        var ben = sayingAName("Ben");
        access.give(olga, room.place(), visitor.id().orElseThrow(), Role.FACILITATOR);

        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(buttons(ben)).contains("Put what was written together forward to be signed"));
        assertThat(ben.find(GroundsChoice.class).single().isVisible()).isTrue();
    }

    @Test
    void ofVeryManyProposalsTheChoiceSaysThatSomeAreNotListed() {
        IntStream.rangeClosed(0, settings.claimsToConcludeFrom())
                .mapToObj("Proposal number %d."::formatted)
                .forEach(
                        words -> care.sayKind(olga, debates.state(olga, room, words), Optional.of(ClaimKind.PROPOSAL)));
        var ben = sayingAName("Ben");

        access.give(olga, room.place(), visitor.id().orElseThrow(), Role.FACILITATOR);

        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(choice(ben).getHelperText()).contains("One more proposal is not listed"));
        assertThat(choice(ben).getListDataView().getItems()).hasSize(settings.claimsToConcludeFrom());
    }

    @Test
    void whoRunsTheRoomChoosesTheProposalsThatAreDecidedAndTheRoomShowsThem() {
        var walls = debates.read(room, olga).claims().getFirst().id();
        var ben = sayingAName("Ben");
        access.give(olga, room.place(), visitor.id().orElseThrow(), Role.FACILITATOR);
        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(buttons(ben)).contains("Put what was written together forward to be signed"));
        assertThat(ben.find(ProposalsChoice.class).all())
                .as("without proposals there is nothing to decide")
                .noneMatch(ProposalsChoice::isVisible);

        care.sayKind(olga, walls, Optional.of(ClaimKind.PROPOSAL));
        voting.vote(olga, walls, Opinion.AGREE);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(choice(ben).getElement().getTextRecursively())
                        .contains("Walls cost less.", "Votes: 1 agree, 0 disagree, 0 no opinion"));
        var proposals = choice(ben);
        proposals.setValue(Set.copyOf(proposals.getListDataView().getItems().toList()));
        var box = proposals.getChildren().findFirst().orElseThrow();
        voting.vote(visitor.id().orElseThrow(), walls, Opinion.PASS);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(choice(ben).getElement().getTextRecursively())
                        .contains("Votes: 1 agree, 0 disagree, 1 no opinion"));
        assertThat(proposals.getChildren())
                .as("the box under the hand of who chooses stays while others vote")
                .containsExactly(box);
        var draft = together.open(olga, room);
        documents.append(draft.agreed(), olga, List.of(new TextPiece("The sea rises.", Map.of())));
        ben.test(ben.find(Button.class)
                        .withText("Put what was written together forward to be signed")
                        .single())
                .click();
        ben.test(ben.find(ConfirmDialog.class).single()).confirm();

        assertThat(debates.read(room, olga).conclusions().getFirst().proposals())
                .containsExactly(walls);
        var inRoom = browsers.newUser().newWindow();
        inRoom.activate();
        inRoom.navigate("debates/" + room, DebateView.class);
        assertThat(inRoom.find(RoomConclusion.class).single().getElement().getTextRecursively())
                .contains("What was decided", "Walls cost less.", "When it was decided: 1 agreed");
    }

    private static ProposalsChoice choice(BrowserlessUIContext page) {
        return now(page).find(ProposalsChoice.class).single();
    }

    @Test
    void whileTheRoomVotesItLeadsToTheProposalsOnceThereAreSome() {
        phasing.move(olga, room, Phase.DECIDE, Optional.empty());
        var page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates/" + room, DebateView.class);
        assertThat(links(page)).doesNotContain("See the proposals");

        care.sayKind(olga, debates.read(room, olga).claims().getFirst().id(), Optional.of(ClaimKind.PROPOSAL));

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(links(now(page))).contains("See the proposals"));
    }

    private static List<String> links(BrowserlessUIContext page) {
        return page.find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    @Test
    void outsideOfConcludingThePageSaysSoAndGoesOnLater() {
        var ben = sayingAName("Ben");
        phasing.move(olga, room, Phase.DISCUSS, Optional.empty());
        await().pollInSameThread().untilAsserted(() -> assertThat(editors(ben)).isEmpty());

        phasing.move(olga, room, Phase.CONCLUDE, Optional.empty());
        await().pollInSameThread().untilAsserted(() -> assertThat(editors(ben)).hasSize(2));
    }

    @Test
    void whoOnlyReadsIsToldWhoWrites() {
        access.openToEveryone(olga, room.place(), Role.READER);
        var page = enter();

        assertThat(editors(page)).isEmpty();
        assertThat(page.find(ConclusionPage.class).single().getElement().getTextRecursively())
                .contains("Whoever may speak in this debate writes its conclusion.");
    }

    private BrowserlessUIContext sayingAName(String name) {
        var page = enter();
        page.test(page.find(Button.class).withText("Say your name and write").single())
                .click();
        page.test(page.find(TextField.class).single()).setValue(name);
        page.test(page.find(Button.class).withText("Continue").single()).click();
        return page;
    }

    private static List<String> buttons(BrowserlessUIContext page) {
        return now(page).find(Button.class).all().stream().map(Button::getText).toList();
    }

    private static List<DocumentEditor> editors(BrowserlessUIContext page) {
        return now(page).find(DocumentEditor.class).all();
    }

    private static BrowserlessUIContext now(BrowserlessUIContext page) {
        page.activate();
        page.roundTrip();
        return page;
    }

    private BrowserlessUIContext enter() {
        var page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates/%s/conclusion".formatted(room), ConclusionView.class);
        return page;
    }
}
