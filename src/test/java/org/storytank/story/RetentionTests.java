package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateService;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.source.NewCitation;

@OnRealGraph
class RetentionTests {

    @Autowired
    StoryService stories;

    @Autowired
    Stories storyStore;

    @Autowired
    Scenes sceneStore;

    @Autowired
    Passages passages;

    @Autowired
    DocumentService documents;

    @Autowired
    SceneCiting citing;

    @Autowired
    DebateService debates;

    @Autowired
    MediaService images;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    StorySettings settings;

    @Autowired
    ApplicationEventPublisher events;

    PersonId ada;
    PersonId ben;
    Story story;
    SceneId scene;

    @BeforeEach
    void aStoryOfTwoScenes() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada);
        scene = story.scenes().getFirst().id();
        access.give(ada, story.id().place(), ben, Role.WRITER);
        documents.append(scene.document(), ada, List.of(new TextPiece("The sea rises.", Map.of())));
    }

    @Test
    void theImagesOfAnErasedStoryAreErasedWithIt() {
        var spots = List.of(story.id().cover(), story.scenes().getFirst().illustrations());
        var alt = new Description("A quay", false, "", Licence.CC0, "");
        spots.forEach(spot -> images.add(ada, spot, Photograph.jpeg(20, 20), alt, null));

        stories.delete(ada, story.id());
        assertThat(left("MATCH (n:ImageBytes) RETURN count(n)")).isEqualTo(4);
        after(settings.keepDeleted().plusMinutes(1)).eraseWhatIsOver();

        assertThat(left("MATCH (n:Image|ImageFile|ImageBytes) RETURN count(n)")).isZero();
    }

    @Test
    void theIllustrationsOfAnErasedSceneAreErasedWithItAndOthersStay() {
        var alt = new Description("A quay", false, "", Licence.CC0, "");
        images.add(ada, story.id().cover(), Photograph.jpeg(20, 20), alt, null);
        images.add(ada, story.scenes().getFirst().illustrations(), Photograph.jpeg(20, 20), alt, null);

        stories.deleteScene(ada, scene);
        after(settings.keepDeleted().plusMinutes(1)).eraseWhatIsOver();

        assertThat(left("MATCH (n:Image) RETURN count(n)")).isEqualTo(1);
        assertThat(images.in(story.id().cover(), ada)).hasSize(1);
    }

    @Test
    void whatWasDeletedIsKeptUntilItsTimeIsOver() {
        stories.delete(ada, story.id());

        after(settings.keepDeleted().minusMinutes(1)).eraseWhatIsOver();

        stories.restore(ada, story.id());
        assertThat(documents.read(scene.document(), ada)).isNotEmpty();
    }

    @Test
    void whenItsTimeIsOverAStoryIsErasedWithItsTexts() {
        stories.delete(ada, story.id());

        after(settings.keepDeleted().plusMinutes(1)).eraseWhatIsOver();

        assertThatThrownBy(() -> stories.restore(ada, story.id())).isInstanceOf(Unknown.class);
        assertThat(stories.deletedStories(ada)).isEmpty();
        assertThat(left("MATCH (n) WHERE n:Story OR n:Scene OR n:Document OR n:DocumentChunk RETURN count(n)"))
                .isZero();
    }

    @Test
    void whenItsTimeIsOverASceneIsErasedAndItsStoryStays() {
        var second = stories.addScene(ada, story.id(), null).id();
        stories.deleteScene(ada, scene);

        after(settings.keepDeleted().plusMinutes(1)).eraseWhatIsOver();

        assertThatThrownBy(() -> stories.restoreScene(ada, scene)).isInstanceOf(Unknown.class);
        assertThat(stories.story(story.id(), ada).scenes())
                .extracting(Scene::id)
                .containsExactly(second);
    }

    @Test
    void peopleKeepTheDebatesThatAnErasedStoryRaised() {
        var room = stories.question(ada, scene, new TextRange(0, 14), "Is that true?")
                .room();
        stories.delete(ada, story.id());

        after(settings.keepDeleted().plusMinutes(1)).eraseWhatIsOver();

        assertThat(access.roleIn(room.id().place(), ben)).contains(Role.WRITER);
        assertThat(left("MATCH (n:Passage) RETURN count(n)")).isZero();
    }

    @Test
    void whatAnErasedSceneRestedOnIsErasedWithItSaveWhatOthersCite() {
        stories.addScene(ada, story.id(), null);
        var claim = debates.state(ada, debates.open(ada, "Is the sea rising?").id(), "It rises.");
        debates.cite(ada, claim, source("https://both.example/"));
        citing.cite(ada, scene, new TextRange(0, 5), source("https://both.example/"), false);
        citing.cite(ada, scene, new TextRange(0, 5), source("https://here.example/"), false);
        stories.deleteScene(ada, scene);

        after(settings.keepDeleted().plusMinutes(1)).eraseWhatIsOver();

        assertThat(left("MATCH (n:Citation|HeldCitation) RETURN count(n)")).isOne();
        assertThat(left("MATCH (n:Source {url: 'https://both.example/'}) RETURN count(n)"))
                .isOne();
        assertThat(left("MATCH (n:Source) RETURN count(n)")).isOne();
        assertThat(left("MATCH (n:Passage) RETURN count(n)")).isZero();
    }

    private static NewCitation source(String address) {
        return new NewCitation(address, "Tides", "", "", "", "");
    }

    @Test
    void whatCannotBeErasedKeepsNothingElseFromBeingErasedAndIsTriedAgain() {
        var second = stories.begin(ada).id();
        stories.delete(ada, story.id());
        stories.delete(ada, second);
        var overForAll = settings.keepDeleted().plusMinutes(1);

        after(overForAll, failingFor(scene)).eraseWhatIsOver();

        assertThat(left("MATCH (n:Story) RETURN count(n)")).isOne();

        after(overForAll).eraseWhatIsOver();

        assertThat(left("MATCH (n) WHERE n:Story OR n:Scene RETURN count(n)")).isZero();
    }

    private Passages failingFor(SceneId one) {
        return (Passages) Proxy.newProxyInstance(
                Passages.class.getClassLoader(), new Class<?>[] {Passages.class}, (_, method, given) -> {
                    if (method.getName().equals("eraseOf") && given[0].equals(one)) {
                        throw new IllegalStateException("The passages of this scene cannot be erased");
                    }
                    return method.invoke(passages, given);
                });
    }

    private Retention after(Duration time) {
        return after(time, passages);
    }

    private Retention after(Duration time, Passages passages) {
        var later = Clock.offset(Clock.systemUTC(), time);
        return new Retention(storyStore, sceneStore, passages, documents, images, settings, events, later);
    }

    private static long left(String count) {
        return SharedGraph.driver()
                .executableQuery(count)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
