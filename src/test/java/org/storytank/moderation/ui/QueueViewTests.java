package org.storytank.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.HostLinks;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Visitor;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.ModeratorService;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.cases.ReportService;
import org.storytank.moderation.cases.Standing;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.cases.Subject;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;
import org.storytank.story.StoryService;

/** The host at the desk of moderation. */
@OnRealGraph
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private ReportService reports;

    @Autowired
    private StatementService statements;

    @Autowired
    private CaseService cases;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private Visitor visitor;

    private PersonId author;
    private RoomId room;
    private ClaimId claim;

    @BeforeEach
    void aReportedClaim() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var owner = accounts.arrive("Olga").person().id();
        author = accounts.arrive("Ada").person().id();
        room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        claim = debates.state(author, room, "Ben, you fool.");
        reports.report(new Subject("claim", claim.value()), null, "x", Ground.INSULT, "It is about Ben.");
    }

    @Test
    void theDeskIsClosedToWhoeverDoesNotModerate() {
        UI.getCurrent().navigate("moderation/queue");

        assertThat($(H1.class).single().getText()).isEqualTo("This is not open to you");
    }

    @Test
    void wordsAreFoldedUntilACaseIsTakenAndOpened() {
        host();

        assertThat(text()).contains("1 case waits", "Insult aimed at a person").doesNotContain("Ben, you fool.");

        press("Take");

        assertThat($(Details.class).all())
                .filteredOn(one -> one.getSummaryText().startsWith("Show the words"))
                .singleElement()
                .satisfies(one -> assertThat(one.isOpened()).isFalse());
        assertThat(text()).contains("It is about Ben.");
    }

    @Test
    void aMachinesWordsAreSeenAsSuchByWhoeverJudgesThem() {
        host();
        press("Take");
        press("Hold for review");
        var run = new DraftRun("run-judged", "a model", Instant.EPOCH, author, Involvement.EDITED, "shorter@1");
        var said = debates.state(author, room, new MachineAnswer(run, "Ben, you old fool."), "Ben, you old fool.");
        reports.report(new Subject("claim", said.value()), null, "x", Ground.INSULT, "");
        UI.getCurrent().navigate("debates");
        UI.getCurrent().navigate("moderation/queue");
        press("Take");

        assertThat($(Said.class).all())
                .extracting(one -> one.getElement().getTextRecursively())
                .containsExactly("Is the sea rising?AI AI text: Ben, you old fool.", "Ben, you fool.");
    }

    @Test
    void aCaseIsHeldWithPrefilledReasonsAndPutBack() {
        host();
        press("Take");
        assertThat(facts().getValue()).isEqualTo("It insults a person instead of answering what they said.");
        press("Hold for review");

        assertThat(debates.read(room, author).claims()).isEmpty();
        assertThat(statements.unseen(author)).isEqualTo(1);
        assertThat(text()).contains("0 cases wait");

        press("Undo: put it back");

        assertThat(debates.read(room, author).claims()).hasSize(1);
    }

    @Test
    void aCaseIsGivenBackWithoutAReason() {
        host();
        press("Take");
        press("Give back");

        assertThat(text()).contains("1 case waits");
        assertThat($(Button.class).withText("Take").exists()).isTrue();
    }

    @Test
    void aModeratorIsNamedByTheHost() {
        host();
        test($(TextField.class).withCaption("Name").single()).setValue("Ada");
        press("Find");
        press("Name moderator");

        assertThat(moderators.isModerator(author)).isTrue();
    }

    @Test
    void whatSomebodyElseDecidedIsAnsweredHere() {
        host();
        var me = visitor.id().orElseThrow();
        var mona = accounts.arrive("Mona").person().id();
        moderators.name(me, mona);
        var one = cases.waiting(mona).getFirst().id();
        cases.take(mona, one);
        var decision = cases.decide(mona, one, new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults Ben."));
        statements.contest(author, decision, "He asked me to.");
        UI.getCurrent().navigate("debates");
        UI.getCurrent().navigate("moderation/queue");

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Contested");
        test($(TextArea.class)
                        .withCaption("Your answer, in words for its author")
                        .single())
                .setValue("A joke.");
        press("Overturn and put back");

        assertThat(debates.read(room, author).claims()).hasSize(1);
    }

    @Test
    void aCaseAboutASceneIsNarrowedToSomeWordsOfIt() {
        host();
        press("Take");
        press("Hold for review");
        var story = stories.begin(author);
        var scene = story.scenes().getFirst().id();
        access.openToEveryone(author, story.id().place(), Role.READER);
        documents.append(scene.document(), author, List.of(new TextPiece("The sea rose, you fool.", Map.of())));
        reports.report(new Subject("scene", scene.value()), null, "x", Ground.INSULT, "");
        UI.getCurrent().navigate("debates");
        UI.getCurrent().navigate("moderation/queue");
        press("Take");
        $(Details.class).all().stream()
                .filter(one -> one.getSummaryText().equals("Only some of these words"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        test($(TextArea.class).withCaption("The words, as they stand there").single())
                .setValue(", you fool");
        press("Judge only these words");
        press("Hold for review");

        assertThat(documents.read(scene.document(), null))
                .extracting(TextPiece::text)
                .containsExactly("The sea rose.");
    }

    @Test
    void whatARuleSaysIsSaidInTheLanguageOfWhoeverReadsIt() {
        debates.state(author, room, Saying.of("On devrait tuer tous les migrants."));
        var told = statements.read(author).getFirst().decision();
        statements.contest(author, told.id(), "I quoted somebody.");
        host();

        var advice = told.facts().lines().toList();
        assertThat(advice).hasSizeGreaterThan(1);
        assertThat(text()).contains(advice.getLast()).doesNotContain(advice.getFirst());
    }

    @Test
    void aCaseTellsWhatWasBeforeAndIsPassedUpWithAReason() {
        host();
        press("Take");
        assertThat(text()).contains("nothing else was decided about them", "nothing similar was decided yet");
        test($(TextArea.class).withCaption("To the others who moderate").single())
                .setValue("The mayor is in it.");
        press("Pass up");

        assertThat(text()).contains("Passed up");
        press("Take");
        assertThat(text()).contains("Hugo passed it up : The mayor is in it.");
    }

    @Test
    void aCaseThatIsPassedOnIsFoldedAway() {
        host();
        press("Pass on");

        assertThat(text()).contains("0 cases wait");
        assertThat($(Details.class).all())
                .extracting(Details::getSummaryText)
                .contains("You passed 1 case on to others");
    }

    @Test
    void aMeasureForWhoeverSaidItFollowsAHoldAndIsEnded() {
        host();
        press("Take");
        press("Hold for review");
        $(Details.class).all().stream()
                .filter(one -> one.getSummaryText().startsWith("A measure for"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        assertThat(text()).contains("Nothing stood about this person in the last year.");
        press("Decide this measure");

        assertThat(statements.read(author).getFirst().decision().sanction()).isPresent();
        assertThat(text()).contains("Warning");

        press("Undo: end it now");

        assertThat(statements.read(author).getFirst().decision().standing()).isEqualTo(Standing.UNDONE);
    }

    private void host() {
        UI.getCurrent().navigate("host/" + HostLinks.offer(accounts));
        test($(TextField.class).single()).setValue("Hugo");
        press("Become host");
        UI.getCurrent().navigate("moderation/queue");
    }

    private TextArea facts() {
        return $(TextArea.class)
                .withCaption("Why, in words for whoever said it")
                .single();
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String text() {
        return $(QueueView.class).single().getElement().getTextRecursively();
    }
}
