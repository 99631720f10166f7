package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.cases.CaseId;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.ModeratorService;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.NotTaken;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.cases.ReportService;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.cases.Subject;
import org.storytank.moderation.log.PublicLog;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.Origin;

/** Words of a scene are held by themselves: the rest stays, and they come back to where they were as whoever's they were. */
@OnRealGraph
class HeldPassageTests {

    private static final NewDecision HOLD =
            new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults keepers of lights.");

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private ReportService reports;

    @Autowired
    private CaseService cases;

    @Autowired
    private StatementService statements;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private PublicLog log;

    @Autowired
    private ModeratedPassages passages;

    private PersonId ada;
    private PersonId ben;
    private PersonId host;
    private StoryId story;
    private SceneId scene;
    private CaseId one;

    @BeforeEach
    void aReportedSceneByTwoPeopleAndAMachine() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada, "The tide").id();
        scene = stories.story(story, ada).scenes().getFirst().id();
        access.give(ada, story.place(), ben, Role.WRITER);
        access.openToEveryone(ada, story.place(), Role.READER);
        documents.append(scene.document(), ada, List.of(new TextPiece("The sea rose.\n", Map.of())));
        documents.append(
                scene.document(),
                ben,
                List.of(
                        new TextPiece("All keepers are ", Map.of()),
                        new TextPiece("fools", Map.of("bold", true)),
                        new TextPiece(".\n", Map.of())));
        var run = new DraftRun("run-passage", "a model", Instant.EPOCH, ben, Involvement.GENERATED, "beat@1");
        documents.draft(scene.document(), ben, run, text().indexOf("fools"), "lazy ");
        host = accounts.arrive("Hugo").person().id();
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        reports.report(new Subject("scene", scene.value()), null, "x", Ground.INSULT, "");
        one = cases.waiting(host).getFirst().id();
        cases.take(host, one);
    }

    @Test
    void onlyTheseWordsGoAndTheirWriterIsTold() {
        cases.narrow(host, one, "keepers are lazy fools");
        assertThat(cases.subject(host, one)).hasValueSatisfying(shown -> {
            assertThat(shown.text()).isEqualTo("keepers are lazy fools");
            assertThat(shown.words().runs()).containsExactly("run-passage");
            assertThat(shown.authors()).containsExactly(ben);
        });

        cases.decide(host, one, HOLD);

        assertThat(text()).isEqualTo("The sea rose.\nAll .\n");
        assertThat(stories.story(story, null).scene(scene)).isPresent();
        assertThat(statements.read(ada)).isEmpty();
        assertThat(statements.read(ben)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("passage");
            assertThat(told.text()).isEqualTo("keepers are lazy fools");
            assertThat(told.contestable()).isTrue();
        });
    }

    @Test
    void undoingPutsThemBackAsWhoeversTheyWere() {
        var before = documents.written(scene.document(), ada);
        cases.narrow(host, one, "keepers are lazy fools");
        var decision = cases.decide(host, one, HOLD);
        documents.append(scene.document(), ada, List.of(new TextPiece("Night fell.\n", Map.of())));

        cases.undo(host, one, decision);

        var after = documents.written(scene.document(), ada);
        assertThat(text()).isEqualTo("The sea rose.\nAll keepers are lazy fools.\nNight fell.\n");
        var shares = new LinkedHashMap<>(before.authorship().shares());
        shares.merge(new Origin.Imported(ada), "Night fell.\n".length(), Integer::sum);
        assertThat(after.authorship().shares()).isEqualTo(shares);
        assertThat(after.runIds()).containsExactly("run-passage");
        assertThat(after.pieces())
                .filteredOn(piece -> piece.attributes().containsKey("bold"))
                .extracting(TextPiece::text)
                .isEqualTo(before.pieces().stream()
                        .filter(piece -> piece.attributes().containsKey("bold"))
                        .map(TextPiece::text)
                        .toList());
    }

    @Test
    void holdingAndPuttingBackAgainAndAgainDoesNoHarm() {
        var before = text();
        cases.narrow(host, one, "keepers are lazy fools");
        var id = cases.find(host, one).subject().id();

        for (var round = 0; round < 3; round++) {
            assertThat(passages.hold(id)).isTrue();
            assertThat(passages.hold(id)).isTrue();
            assertThat(text()).isEqualTo("The sea rose.\nAll .\n");
            passages.restore(id);
            passages.restore(id);
            assertThat(text()).isEqualTo(before);
        }
        assertThat(passages.kept(id).orElseThrow().words().runs()).containsExactly("run-passage");
    }

    @Test
    void whatSomebodyWroteBetweenThemStaysBetweenThem() {
        cases.narrow(host, one, "keepers are lazy fools");
        var id = cases.find(host, one).subject().id();
        var run = new DraftRun("run-between", "a model", Instant.EPOCH, ada, Involvement.GENERATED, "beat@1");
        documents.draft(scene.document(), ada, run, text().indexOf("are lazy"), "here ");
        var before = documents.written(scene.document(), ada);
        var words = text();

        for (var round = 0; round < 2; round++) {
            passages.hold(id);
            assertThat(text()).isEqualTo("The sea rose.\nAll here .\n");
            passages.restore(id);
            assertThat(text()).isEqualTo(words).contains("keepers here are lazy fools");
            var after = documents.written(scene.document(), ada);
            assertThat(after.authorship().shares())
                    .isEqualTo(before.authorship().shares());
            assertThat(after.pieces()).isEqualTo(before.pieces());
        }
    }

    @Test
    void wordsThatAreNotThereOrTwiceAreNotAPassage() {
        assertThatThrownBy(() -> cases.narrow(host, one, "nowhere")).isInstanceOf(NotTaken.class);
        assertThatThrownBy(() -> cases.narrow(host, one, "e")).isInstanceOf(NotTaken.class);
        assertThatThrownBy(() -> cases.narrow(host, one, " ")).isInstanceOf(NotTaken.class);
        assertThat(cases.find(host, one).subject().kind()).isEqualTo("scene");
    }

    @Test
    void onlyWhoHasTheCaseNarrowsIt() {
        assertThatThrownBy(() -> cases.narrow(ada, one, "The sea rose")).isInstanceOf(NotAllowed.class);
        cases.release(host, one);
        assertThatThrownBy(() -> cases.narrow(host, one, "The sea rose")).isInstanceOf(NotTaken.class);
    }

    @Test
    void whoRunsTheStoryIsNoJudgeOfItsWords() {
        cases.narrow(host, one, "All keepers");
        cases.release(host, one);
        moderators.name(host, ada);
        assertThat(cases.subject(host, one).orElseThrow().authors()).containsExactly(ben);
        assertThatThrownBy(() -> cases.take(ada, one)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoWroteElsewhereInTheSceneIsNoJudgeOfItsWords() {
        cases.narrow(host, one, "The sea rose");
        cases.release(host, one);
        moderators.name(host, ben);
        assertThat(cases.subject(host, one).orElseThrow().authors()).containsExactly(ada);
        assertThatThrownBy(() -> cases.take(ben, one)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void thatACaseIsNarrowedStandsInTheLog() {
        cases.narrow(host, one, "keepers are lazy fools");

        var lines = new ArrayList<String>();
        log.read(lines::add);
        assertThat(lines)
                .last()
                .asString()
                .contains("\"act\":\"narrowed\"", "\"case\":\"" + one + "\"", "passage")
                .doesNotContain("keepers", host.value());
    }

    @Test
    void whatIsNarrowedIsNarrowedAgain() {
        cases.narrow(host, one, "keepers are lazy fools");
        assertThat(cases.canNarrow(host, one)).isTrue();
        assertThatThrownBy(() -> cases.narrow(host, one, "The sea")).isInstanceOf(NotTaken.class);
        cases.narrow(host, one, "lazy fools");

        cases.decide(host, one, HOLD);

        assertThat(text()).isEqualTo("The sea rose.\nAll keepers are .\n");
        assertThat(statements.read(ben)).singleElement().satisfies(told -> {
            assertThat(told.text()).isEqualTo("lazy fools");
            assertThat(told.words().runs()).containsExactly("run-passage");
        });
    }

    @Test
    void whoLeavesIsNotNamedByWhatIsKept() {
        cases.narrow(host, one, "keepers are lazy fools");
        cases.decide(host, one, HOLD);
        var id = cases.find(host, one).subject().id();

        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);

        assertThat(passages.kept(id).orElseThrow().authors()).doesNotContain(ben);
        passages.restore(id);
        assertThat(documents.written(scene.document(), ada).authorship().shares())
                .doesNotContainKey(new Origin.Imported(ben));
    }

    @Test
    void aSceneThatIsErasedTakesItsWordsAlong() {
        cases.narrow(host, one, "keepers are lazy fools");
        cases.decide(host, one, HOLD);
        leaving.leaveForGood(ada, OwnPlaces.ERASE);

        assertThat(SharedGraph.driver()
                        .executableQuery("MATCH (words:JudgedWords) RETURN words")
                        .execute()
                        .records())
                .isEmpty();
    }

    private String text() {
        return documents.read(scene.document(), ada).stream()
                .map(TextPiece::text)
                .reduce("", String::concat);
    }
}
