package org.storytank.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.ui.WhoAreYou;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Moderated;
import org.storytank.story.Scene;
import org.storytank.story.Story;
import org.storytank.story.StoryOnShelf;
import org.storytank.story.StoryService;

@OnRealGraph
class StoryPagesTests extends SpringBrowserlessTest {

    @Autowired
    StoryService stories;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    WhoAreYou whoAreYou;

    PersonId ben;

    @Autowired
    private List<Moderated> moderated;

    private Moderated scenes;

    @BeforeEach
    void whatModerationHolds() {
        scenes = moderated.stream()
                .filter(one -> one.kind().equals("scene"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void benIsSomewhereElse() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ben = accounts.arrive("Ben").person().id();
    }

    @Test
    void onePressAndANameBeginAStoryWithItsFirstSceneOpen() {
        UI.getCurrent().navigate("stories");
        press("Write a new story");
        sayName("Ada");

        assertThat(getCurrentView()).isInstanceOf(SceneView.class);
        assertThat($(SceneEditor.class).exists()).isTrue();
        assertThat(stories.storiesOf(ben)).isEmpty();
    }

    @Test
    void whoHasNoStoryLearnsWhatOneIs() {
        UI.getCurrent().navigate("stories");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("written by several people at once", "private until you share it");
    }

    @Test
    void openStoriesAreThereForEverybodyAndClosedOnesAreNot() {
        var open = stories.begin(ben);
        stories.rename(ben, open.id(), "La marée");
        access.openToEveryone(ben, open.id().place(), Role.READER);
        stories.rename(ben, stories.begin(ben).id(), "Secret");

        UI.getCurrent().navigate("stories");

        assertThat($(Anchor.class).withClassName("story-card-title").all())
                .extracting(Anchor::getText)
                .containsExactly("La marée");
    }

    @Test
    void aTitleIsGivenWhereItStands() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);

        UI.getCurrent().navigate(story.scenes().getFirst().path());
        test(field("Title of the scene")).setValue("Le port");
        test(field("Title of the story")).setValue("La marée");

        var now = stories.story(story.id(), ada);
        assertThat(now.title()).isEqualTo("La marée");
        assertThat(now.scenes().getFirst().title()).isEqualTo("Le port");
        assertThat($(H1.class).single().getText()).isEqualTo("Le port");
    }

    @Test
    void aTitleThatIsTooLongIsRefusedAtTheFieldWithTheLimit() {
        var ada = arrive("Ada");
        UI.getCurrent().navigate(stories.begin(ada).scenes().getFirst().path());

        test(field("Title of the scene")).setValue("a".repeat(121));

        assertThat(field("Title of the scene").isInvalid()).isTrue();
        assertThat(field("Title of the scene").getErrorMessage()).contains("at most 120 characters");
    }

    @Test
    void markupInATitleIsShownAsText() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);
        stories.renameScene(ada, story.scenes().getFirst().id(), "<img src=x onerror=alert(1)>");
        stories.rename(ada, story.id(), "<script>alert(1)</script>");

        UI.getCurrent().navigate(story.scenes().getFirst().path());

        assertThat($(H1.class).single().getElement().getOuterHTML()).contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat($(Anchor.class)
                        .withClassName("scene-story")
                        .single()
                        .getElement()
                        .getOuterHTML())
                .contains("&lt;script&gt;");
    }

    @Test
    void whatOthersDoInTheStoryAppearsOnTheOpenPage() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);
        access.give(ada, story.id().place(), ben, Role.WRITER);
        UI.getCurrent().navigate(story.scenes().getFirst().path());

        stories.rename(ben, story.id(), "La marée");
        stories.renameScene(ben, stories.addScene(ben, story.id(), null).id(), "Le phare");
        roundTrip();

        assertThat(field("Title of the story").getValue()).isEqualTo("La marée");
        assertThat($(Outline.class).single().getElement().getTextRecursively()).contains("Le phare");
    }

    @Test
    void markupInANameIsShownAsText() {
        var eve = accounts.arrive("<b>Eve</b>").person().id();
        var story = stories.begin(eve);
        access.openToEveryone(eve, story.id().place(), Role.READER);
        arrive("Ada");

        UI.getCurrent().navigate(story.scenes().getFirst().path());

        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("ask for an invitation from: &lt;b&gt;Eve&lt;/b&gt;");
    }

    @Test
    void aSceneIsMovedByItsButtonsAndItsNewPlaceIsSaid() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);
        var first = story.scenes().getFirst();
        stories.renameScene(ada, first.id(), "Dawn");
        stories.addScene(ada, story.id(), null);

        UI.getCurrent().navigate(first.path());
        press("Rearrange");
        test(labelled("Move “Dawn” down")).click();

        assertThat(order(story, ada)).last().isEqualTo("Dawn");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("“Dawn” is now scene 2 of 2.");
    }

    @Test
    void aDeletedSceneComesBackByUndo() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);
        stories.addScene(ada, story.id(), null);

        UI.getCurrent().navigate(story.path());
        press("Rearrange");
        test(labelled("Delete “Scene 2”")).click();
        assertThat(order(story, ada)).hasSize(1);

        press("Undo");
        assertThat(order(story, ada)).hasSize(2);
    }

    @Test
    void aDeletedStoryIsListedForItsOwnerAndComesBack() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);
        stories.rename(ada, story.id(), "La marée");

        UI.getCurrent().navigate(story.path());
        press("Delete this story");
        assertThat(getCurrentView()).isInstanceOf(StoriesView.class);
        assertThat(stories.storiesOf(ada)).isEmpty();

        test(labelled("Bring back “La marée”")).click();
        assertThat(stories.storiesOf(ada)).extracting(StoryOnShelf::title).containsExactly("La marée");
    }

    @Test
    void whoLosesTheirRoleIsToldOnTheOpenPageAndKeepsIt() {
        var story = stories.begin(ben);
        var ada = arrive("Ada");
        access.give(ben, story.id().place(), ada, Role.WRITER);
        UI.getCurrent().navigate(story.scenes().getFirst().path());

        access.take(ben, story.id().place(), ada);
        roundTrip();

        assertThat($(GoneNotice.class).single().getElement().getTextRecursively())
                .contains("not open to you any more");
        assertThat($(SceneEditor.class).exists()).isTrue();
    }

    @Test
    void whoOnlyReadsSeesNothingToChangeAndWhomToAsk() {
        var story = stories.begin(ben);
        access.openToEveryone(ben, story.id().place(), Role.READER);
        arrive("Ada");

        UI.getCurrent().navigate(story.scenes().getFirst().path());

        assertThat($(TextArea.class).exists()).isFalse();
        assertThat($(Button.class).withText("Add a scene").exists()).isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("ask for an invitation from: Ben");
    }

    @Test
    void aNameIsAllThatIsNeededWhereEverybodyMayWrite() {
        var story = stories.begin(ben);
        access.openToEveryone(ben, story.id().place(), Role.WRITER);

        UI.getCurrent().navigate(story.scenes().getFirst().path());
        assertThat($(TextArea.class).exists()).isFalse();
        press("Write here");
        sayName("Ada");
        roundTrip();

        assertThat($(TextArea.class).exists()).isTrue();
    }

    @Test
    void aHeldSceneSaysSoToThoseWhoWriteItAndIsNotThereForReaders() {
        var ada = arrive("Ada");
        var story = stories.begin(ada);
        var scene = story.scenes().getFirst();
        stories.renameScene(ada, scene.id(), "Le port");
        scenes.hold(scene.id().value());

        UI.getCurrent().navigate(scene.path());
        assertThat($(HeldNotice.class).single().getElement().getTextRecursively())
                .contains("Readers do not see this scene", "how to contest");
        assertThat($(Span.class).withText("held").exists()).isTrue();

        scenes.restore(scene.id().value());
        UI.getCurrent().navigate("stories");
        UI.getCurrent().navigate(scene.path());
        assertThat($(HeldNotice.class).exists()).isFalse();

        var bens = stories.begin(ben);
        access.openToEveryone(ben, bens.id().place(), Role.READER);
        scenes.hold(bens.scenes().getFirst().id().value());
        UI.getCurrent().navigate(bens.scenes().getFirst().path());
        assertThat(getCurrentView()).isNotInstanceOf(SceneView.class);
    }

    @Test
    void anAddressThatLeadsNowhereIsUnknown() {
        var story = stories.begin(ben);

        for (var path : List.of(
                "stories/nothing",
                "stories/NOT-AN-ID",
                story.path(),
                story.path() + "/scenes/nothing",
                story.scenes().getFirst().path())) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView()).as(path).isNotInstanceOf(LiveStoryPage.class);
        }
    }

    private PersonId arrive(String name) {
        var arrived = new java.util.ArrayList<Person>();
        whoAreYou.then(arrived::add);
        sayName(name);
        return arrived.getFirst().id();
    }

    private void sayName(String name) {
        test($(TextField.class).single()).setValue(name);
        press("Continue");
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private Button labelled(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TextArea field(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<String> order(Story story, PersonId reader) {
        return stories.story(story.id(), reader).scenes().stream()
                .map(Scene::title)
                .toList();
    }
}
