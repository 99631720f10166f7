package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.coediting.WithheldTexts;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Moderated.Shown;
import org.storytank.source.NewCitation;
import org.storytank.source.SourceService;

/** Ways around holding a scene, closed. */
@OnRealGraph
class HeldSceneLeaksTests {

    private static final NewCitation KEEPERS = new NewCitation("https://keepers.example/", "Keepers", "", "", "", "");
    private static final String THREAT = "On devrait tuer tous les migrants.\n";

    @Autowired
    private HouseReadsScenes house;

    @Autowired
    private StoryService stories;

    @Autowired
    private HeldScenes held;

    @Autowired
    private ModeratedScenes moderatedScenes;

    @Autowired
    private ModeratedStories moderatedStories;

    @Autowired
    private SceneCiting citing;

    @Autowired
    private SourceService sources;

    @Autowired
    private WithheldTexts withheld;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private Story story;
    private SceneId scene;

    @BeforeEach
    void aStoryOfTwo() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada, "The tide");
        scene = story.scenes().getFirst().id();
        access.give(ada, story.id().place(), ben, Role.WRITER);
    }

    @Test
    void heldWordsAreNotQuotedIntoADebateThatEverybodyReads() {
        write("The keepers are fools.\n");
        held.hold(scene);

        assertThatThrownBy(() -> stories.question(ada, scene, new TextRange(0, 11), "Is that true?"))
                .isInstanceOf(HeldScene.class);

        held.restore(scene);
        assertThat(stories.question(ada, scene, new TextRange(0, 11), "Is that true?")
                        .quote())
                .isEqualTo("The keepers");
    }

    @Test
    void whatAHeldSceneRestsOnIsOnNoPageOfASource() {
        write("The keepers are fools.\n");
        access.openToEveryone(ada, story.id().place(), Role.READER);
        var source = citing.cite(ada, scene, new TextRange(0, 11), KEEPERS, false)
                .citation()
                .source();
        assertThat(sources.see(source.id(), null).citations()).hasSize(1);

        held.hold(story.id());

        assertThatThrownBy(() -> sources.see(source.id(), null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> citing.cite(ada, scene, new TextRange(0, 11), KEEPERS, false))
                .isInstanceOf(HeldScene.class);

        held.restore(story.id());
        assertThat(sources.see(source.id(), null).citations()).hasSize(1);
    }

    @Test
    void wordsTakenOutOfASceneAreNotSaidByWhatTheyRestedOn() {
        write("The keepers are fools. ");
        var source = citing.cite(ada, scene, new TextRange(0, 11), KEEPERS, false)
                .citation()
                .source();
        var part = withheld.note(scene.document(), "The keepers").orElseThrow();

        withheld.takeOut(part);

        assertThat(sources.see(source.id(), ada).citations())
                .extracting(one -> one.text().words().text())
                .containsExactly("…");
        assertThat(citing.in(scene, ada)).extracting(SceneCitation::words).containsExactly("");
    }

    @Test
    void manyLinksDoNotKeepTheRulesFromReadingAThreat() {
        write(
                THREAT
                        + "https://a.example/1 https://b.example/2 https://c.example/3 https://d.example/4 https://e.example/5 https://f.example/6 https://g.example/7\n");
        access.openToEveryone(ada, story.id().place(), Role.READER);

        house.readWhatWaits(Instant.MAX, Instant.EPOCH);

        assertThat(stories.story(story.id(), ada).scene(scene)).isEmpty();
    }

    @Test
    void whoeverIsNotOfTheStoryAnyMoreDoesNotReadOnInWhatWasDecided() {
        write("The keepers are fools.\n");

        assertThat(moderatedScenes.keptFor(scene.value(), ben).map(Shown::text)).isPresent();
        assertThat(moderatedStories.keptFor(story.id().value(), ben).map(Shown::text))
                .isPresent();

        access.take(ada, story.id().place(), ben);

        assertThat(moderatedScenes.keptFor(scene.value(), ben)).isEqualTo(Optional.empty());
        assertThat(moderatedStories.keptFor(story.id().value(), ben)).isEqualTo(Optional.empty());
        assertThat(moderatedScenes.keptFor(scene.value(), ada)).isPresent();
    }

    @Test
    void aTitleThatAHeldStoryIsGivenMeanwhileOutlastsASecondHold() {
        var id = story.id();
        held.hold(id);
        stories.rename(ada, id, "The ebb");
        held.hold(id);

        assertThat(stories.story(id, ada).title()).isEmpty();
        assertThat(held.find(id).orElseThrow().title()).isEqualTo("The ebb");
        held.restore(id);
        assertThat(stories.story(id, ada).title()).isEqualTo("The ebb");
    }

    @Test
    void aSceneOfLaterComesBackWhileItsStoryIsHeld() {
        held.hold(story.id());
        var later = stories.addScene(ada, story.id(), null, "Later").id();
        held.hold(later);

        assertThat(held.restore(later)).contains(story.id());

        assertThat(inSight()).containsExactly(later);
        assertThat(held.restore(story.id())).containsExactly(scene);
        assertThat(inSight()).containsExactly(scene, later);
    }

    @Test
    void aSceneThatIsHeldForItselfAndWithItsStoryComesBackWithTheLast() {
        held.hold(scene);
        held.hold(story.id());
        held.restore(scene);
        assertThat(inSight()).isEmpty();
        held.restore(story.id());
        assertThat(inSight()).containsExactly(scene);

        held.hold(story.id());
        held.hold(scene);
        held.hold(scene);
        held.restore(story.id());
        assertThat(inSight()).isEmpty();
        held.restore(scene);
        assertThat(inSight()).containsExactly(scene);
    }

    private List<SceneId> inSight() {
        return stories.story(story.id(), ada).scenes().stream().map(Scene::id).toList();
    }

    private void write(String text) {
        documents.append(scene.document(), ada, List.of(new TextPiece(text, Map.of())));
    }
}
