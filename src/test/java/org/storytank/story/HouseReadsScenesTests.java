package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.cases.StatementService;

/** What everyone may read of stories is read by the rules of the house; a person decides on what they hold. */
@OnRealGraph
class HouseReadsScenesTests {

    private static final String THREAT = "On devrait tuer tous les migrants.\n";

    @Autowired
    private HouseReadsScenes house;

    @Autowired
    private StoryService stories;

    @Autowired
    private HeldScenes held;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private CaseService cases;

    @Autowired
    private StatementService statements;

    private PersonId ada;
    private StoryId story;
    private SceneId scene;

    @BeforeEach
    void aStory() {
        ada = accounts.arrive("Ada").person().id();
        story = stories.begin(ada, "The tide").id();
        scene = stories.story(story, ada).scenes().getFirst().id();
    }

    @Test
    void whatIsNotOpenIsNotReadUntilItIs() {
        write(THREAT);
        changed();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        assertThat(isInSight()).isTrue();

        open();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);

        assertThat(isInSight()).isFalse();
        assertThat(statements.read(ada)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("scene");
            assertThat(told.decision().automated()).isTrue();
            assertThat(told.rule()).startsWith("threat-to-a-group@");
            assertThat(told.contestable()).isTrue();
        });
    }

    @Test
    void wordsThatAreAddedLaterAreReadOnceTheyRest() {
        open();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        write("The sea rose.\n".repeat(1_000) + THREAT);

        await().untilAsserted(() -> {
            house.readWhatWaits(Instant.MAX, Instant.EPOCH);
            assertThat(isInSight()).isFalse();
        });
    }

    @Test
    void wordsThatStillMoveAreLeftForLater() {
        open();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        write(THREAT);
        changed();

        house.readWhatWaits(Instant.EPOCH, Instant.EPOCH);

        assertThat(isInSight()).isTrue();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        assertThat(isInSight()).isFalse();
    }

    @Test
    void wordsThatNeverRestAreReadAtLastAllTheSame() {
        open();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        write(THREAT);
        changed();
        var first = Instant.now();
        changed();

        house.readWhatWaits(Instant.EPOCH, Instant.EPOCH);
        assertThat(isInSight()).isTrue();
        house.readWhatWaits(Instant.EPOCH, first);

        assertThat(isInSight()).isFalse();
    }

    @Test
    void aStoryThatCannotBeFoundNowIsReadLater() {
        write(THREAT);
        open();
        sceneTitle(1);
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        sceneTitle("");

        house.readWhatWaits(Instant.MAX, Instant.EPOCH);

        assertThat(isInSight()).isFalse();
    }

    @Test
    void whatAPersonLetStandIsNotHeldByTheSameRuleAgain() {
        write(THREAT);
        open();
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        var host = host();
        var one = cases.waiting(host).getFirst().id();
        cases.take(host, one);
        cases.decide(host, one, new NewDecision(Outcome.DISMISSED, Ground.THREAT, "", ""));
        assertThat(isInSight()).isTrue();

        stories.renameScene(ada, scene, "What he said");
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);

        assertThat(isInSight()).isTrue();
        assertThat(cases.waiting(host)).isEmpty();
    }

    @Test
    void aSceneThatIsHeldWithoutACaseIsReadAgainAtTheStart() {
        write(THREAT);
        open();
        held.hold(scene);

        house.readWhatIsHeldWithoutCase();

        assertThat(isInSight()).isFalse();
        assertThat(cases.waiting(host())).hasSize(1);
        house.readWhatIsHeldWithoutCase();
        assertThat(cases.waiting(host())).hasSize(1);
    }

    @Test
    void aSceneThatIsHeldWithoutAReasonComesBackAtTheStart() {
        write("The sea rose.\n");
        open();
        held.hold(scene);

        house.readWhatIsHeldWithoutCase();

        assertThat(isInSight()).isTrue();
    }

    private void write(String text) {
        documents.append(scene.document(), ada, List.of(new TextPiece(text, Map.of())));
    }

    /** That words changed is told a moment later; that a title did, at once. */
    private void changed() {
        stories.renameScene(ada, scene, "Changed");
    }

    private void open() {
        access.openToEveryone(ada, story.place(), Role.READER);
    }

    /** A number cannot be read. */
    private void sceneTitle(Object title) {
        SharedGraph.driver()
                .executableQuery("MATCH (scene:Scene {id: $id}) SET scene.title = $title")
                .withParameters(Map.of("id", scene.value(), "title", title))
                .execute();
    }

    private boolean isInSight() {
        return stories.story(story, ada).scene(scene).isPresent();
    }

    private PersonId host() {
        var host = accounts.arrive("Hugo").person().id();
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        return host;
    }
}
