package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.story.StoryEvent.SceneAdded;
import org.storytank.story.StoryEvent.SceneMoved;
import org.storytank.story.StoryEvent.SceneRenamed;
import org.storytank.story.StoryEvent.StoryBegun;
import org.storytank.story.StoryEvent.StoryRenamed;

@OnRealGraph
@RecordApplicationEvents
class StoryServiceTests {

    @Autowired
    StoryService stories;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    ApplicationEvents events;

    PersonId ada;
    PersonId ben;

    @BeforeEach
    void twoPeople() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
    }

    @Test
    void aNewStoryHasNoTitleAndOneEmptySceneAndIsPrivate() {
        var story = stories.begin(ada);

        assertThat(story.title()).isEmpty();
        assertThat(story.scenes()).hasSize(1).first().extracting(Scene::title).isEqualTo("");
        assertThat(stories.roleIn(story.id(), ada)).isEqualTo(Role.OWNER);
        assertThatThrownBy(() -> stories.story(story.id(), ben)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> stories.story(story.id(), null)).isInstanceOf(Unknown.class);
        assertThat(events.stream(StoryBegun.class)).containsExactly(new StoryBegun(story.id(), ada));
    }

    @Test
    void anUnknownStoryAndAClosedOneGetTheSameAnswer() {
        var closed = stories.begin(ada).id();

        assertThatThrownBy(() -> stories.story(closed, ben)).hasMessage(answerFor(new StoryId("nothing")));
        assertThatThrownBy(() -> stories.scene(new SceneId("nothing"), ben)).isInstanceOf(Unknown.class);
    }

    private String answerFor(StoryId unknown) {
        try {
            stories.story(unknown, ben);
            return "";
        } catch (Unknown e) {
            return e.getMessage();
        }
    }

    @Test
    void aWriterTitlesTheStoryAndItsScenes() {
        var story = shared(Role.WRITER);
        var scene = story.scenes().getFirst().id();

        stories.rename(ben, story.id(), " La marée ");
        stories.renameScene(ben, scene, "Le port");

        var now = stories.story(story.id(), ada);
        assertThat(now.title()).isEqualTo("La marée");
        assertThat(now.scenes().getFirst().title()).isEqualTo("Le port");
        assertThat(events.stream(StoryRenamed.class)).containsExactly(new StoryRenamed(story.id(), ben, "La marée"));
        assertThat(events.stream(SceneRenamed.class))
                .containsExactly(new SceneRenamed(story.id(), ben, scene, "Le port"));
    }

    @Test
    void aSceneIsAddedAfterTheOneItFollows() {
        var story = stories.begin(ada);
        var first = story.scenes().getFirst().id();
        var last = stories.addScene(ada, story.id(), null);
        var second = stories.addScene(ada, story.id(), first);

        assertThat(stories.story(story.id(), ada).scenes())
                .extracting(Scene::id)
                .containsExactly(first, second.id(), last.id());
        assertThat(events.stream(SceneAdded.class)).hasSize(2);
    }

    @Test
    void aSceneIsMovedAndNeverBeyondTheEnds() {
        var story = stories.begin(ada);
        var a = story.scenes().getFirst().id();
        var b = stories.addScene(ada, story.id(), null).id();
        var c = stories.addScene(ada, story.id(), null).id();

        stories.moveScene(ada, c, 0);
        assertThat(stories.story(story.id(), ada).scenes())
                .extracting(Scene::id)
                .containsExactly(c, a, b);

        stories.moveScene(ada, c, 99);
        assertThat(stories.story(story.id(), ada).scenes())
                .extracting(Scene::id)
                .containsExactly(a, b, c);
        assertThat(events.stream(SceneMoved.class).map(SceneMoved::position)).containsExactly(0, 2);
    }

    @Test
    void aReaderChangesNothing() {
        var story = shared(Role.READER);
        var scene = story.scenes().getFirst().id();

        assertThat(stories.story(story.id(), ben)).isEqualTo(story);
        assertThatThrownBy(() -> stories.rename(ben, story.id(), "Mine")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.addScene(ben, story.id(), null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.renameScene(ben, scene, "Mine")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.moveScene(ben, scene, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.deleteScene(ben, scene)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.delete(ben, story.id())).isInstanceOf(NotAllowed.class);
        assertThat(stories.story(story.id(), ada)).isEqualTo(story);
    }

    @Test
    void aWriterDeletesNothing() {
        var story = shared(Role.WRITER);

        assertThatThrownBy(
                        () -> stories.deleteScene(ben, story.scenes().getFirst().id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.delete(ben, story.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stories.deletedScenes(story.id(), ben)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theShelfHoldsOnesOwnStoriesAndTheOpenOnes() {
        var mine = stories.begin(ada);
        var hers = stories.begin(ben);
        access.openToEveryone(ben, hers.id().place(), Role.READER);

        assertThat(stories.storiesOf(ada)).extracting(StoryOnShelf::id).containsExactly(mine.id());
        assertThat(stories.openStories()).singleElement().satisfies(open -> {
            assertThat(open.id()).isEqualTo(hers.id());
            assertThat(open.scenes()).isEqualTo(1);
            assertThat(open.open()).isTrue();
        });
    }

    private Story shared(Role role) {
        var story = stories.begin(ada);
        access.give(ada, story.id().place(), ben, role);
        return story;
    }
}
