package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.graph.OnRealGraph;
import org.storytank.story.StoryEvent.SceneDeleted;
import org.storytank.story.StoryEvent.SceneRestored;
import org.storytank.story.StoryEvent.StoryDeleted;
import org.storytank.story.StoryEvent.StoryRestored;

@OnRealGraph
@RecordApplicationEvents
class DeletingTests {

    @Autowired
    StoryService stories;

    @Autowired
    SceneDocuments rights;

    @Autowired
    DocumentService documents;

    @Autowired
    StorySettings settings;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    ApplicationEvents events;

    PersonId ada;
    PersonId ben;
    Story story;
    SceneId scene;

    @BeforeEach
    void aSharedStory() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada);
        scene = story.scenes().getFirst().id();
        access.give(ada, story.id().place(), ben, Role.WRITER);
    }

    @Test
    void aDeletedStoryIsGoneForEverybodyAndClosedForWriting() {
        stories.delete(ada, story.id());

        assertThatThrownBy(() -> stories.story(story.id(), ada)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> stories.roleIn(story.id(), ada)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> stories.rename(ben, story.id(), "Late")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> stories.addScene(ben, story.id(), null)).isInstanceOf(Unknown.class);
        assertThat(stories.storiesOf(ada)).isEmpty();
        assertThat(rights.rightOf(scene.document(), ada)).isEqualTo(DocumentRight.NONE);
        assertThat(events.stream(StoryDeleted.class)).containsExactly(new StoryDeleted(story.id(), ada));
    }

    @Test
    void aDeletedStoryComesBackAsItWas() {
        documents.append(scene.document(), ben, List.of(new TextPiece("The tide came in.", Map.of())));
        stories.delete(ada, story.id());

        stories.restore(ada, story.id());

        assertThat(stories.story(story.id(), ben)).isEqualTo(story);
        assertThat(documents.read(scene.document(), ben))
                .extracting(TextPiece::text)
                .first()
                .asString()
                .startsWith("The tide came in.");
        assertThat(rights.rightOf(scene.document(), ben)).isEqualTo(DocumentRight.WRITE);
        assertThat(events.stream(StoryRestored.class)).hasSize(1);
    }

    @Test
    void onlyOwnersSeeWhatWasDeletedAndUntilWhenItCanComeBack() {
        stories.delete(ada, story.id());

        assertThat(stories.deletedStories(ben)).isEmpty();
        assertThat(stories.deletedStories(ada)).singleElement().satisfies(deleted -> {
            assertThat(deleted.id()).isEqualTo(story.id());
            assertThat(Duration.between(deleted.deletedAt(), deleted.erasedAt()))
                    .isEqualTo(settings.keepDeleted());
        });
        assertThatThrownBy(() -> stories.restore(ben, story.id())).hasMessageContaining("owner");
    }

    @Test
    void aDeletedSceneLeavesItsStoryAndComesBackInItsPlace() {
        var second = stories.addScene(ada, story.id(), null).id();
        var third = stories.addScene(ada, story.id(), null).id();

        stories.deleteScene(ada, second);
        assertThat(scenesNow()).containsExactly(scene, third);
        assertThat(rights.rightOf(second.document(), ada)).isEqualTo(DocumentRight.NONE);
        assertThatThrownBy(() -> stories.scene(second, ada)).isInstanceOf(Unknown.class);
        assertThat(stories.deletedScenes(story.id(), ada))
                .extracting(deleted -> deleted.scene().id())
                .containsExactly(second);

        stories.restoreScene(ada, second);
        assertThat(scenesNow()).containsExactly(scene, second, third);
        assertThat(stories.deletedScenes(story.id(), ada)).isEmpty();
        assertThat(events.stream(SceneDeleted.class)).hasSize(1);
        assertThat(events.stream(SceneRestored.class)).hasSize(1);
    }

    @Test
    void whatWasNotDeletedCannotBeBroughtBack() {
        assertThatThrownBy(() -> stories.restore(ada, story.id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> stories.restoreScene(ada, scene)).isInstanceOf(Unknown.class);
    }

    private List<SceneId> scenesNow() {
        return stories.story(story.id(), ada).scenes().stream().map(Scene::id).toList();
    }
}
