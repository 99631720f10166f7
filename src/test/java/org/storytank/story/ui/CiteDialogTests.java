package org.storytank.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
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
import org.storytank.coediting.TextRange;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;
import org.storytank.story.SceneCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

@OnRealGraph
class CiteDialogTests extends SpringBrowserlessTest {

    private static final TextRange SEA = new TextRange(0, 12);

    @Autowired
    StoryService stories;

    @Autowired
    SceneCiting citing;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    PersonId ben;
    Story story;
    SceneId scene;

    @BeforeEach
    void bensStory() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ben, "The tide");
        scene = story.scenes().getFirst().id();
        documents.append(scene.document(), ben, List.of(new TextPiece("The sea rose. Nobody slept.", Map.of())));
        access.openToEveryone(ben, story.id().place(), Role.READER);
    }

    @Test
    void aPassageIsGivenItsSource() {
        dialog();
        fill("Address of the page, DOI or ISBN", "https://shom.example/tides");
        fill("Title", "Tides");
        fill("Page, minute or place", "p. 3");
        test($(TextArea.class).single()).setValue("It rose.");
        press("Cite it");

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(citing.in(scene, ben)).singleElement().satisfies(cited -> {
            assertThat(cited.words()).isEqualTo("The sea rose");
            assertThat(cited.citation().work().title()).isEqualTo("Tides");
            assertThat(cited.citation().quote()).isEqualTo("It rose.");
            assertThat(cited.citation().locator()).isEqualTo("p. 3");
        });
    }

    @Test
    void whatIsRefusedIsSaidAndStaysTyped() {
        dialog();
        fill("Address of the page, DOI or ISBN", "javascript:alert(1)");
        fill("Title", "Tides");
        press("Cite it");

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("A source is cited by the address of a page");
        assertThat(citing.in(scene, ben)).isEmpty();

        fill("Address of the page, DOI or ISBN", "https://shom.example/tides");
        press("Cite it");
        assertThat(citing.in(scene, ben)).hasSize(1);
    }

    @Test
    void theSourcesOfASceneStandBelowItsTextForItsReadersToo() {
        cite("Tides");

        UI.getCurrent().navigate(story.scenes().getFirst().path());

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.getElement().getTextRecursively()).contains("Tides", "It rose.", "The sea rose", "p. 3");
            assertThat($(Button.class).withText("Take away").exists()).isFalse();
        });
    }

    @Test
    void whatOthersCiteIsSeenWithoutReloading() {
        UI.getCurrent().navigate(story.scenes().getFirst().path());
        assertThat(items()).isEmpty();

        cite("Tides");
        roundTrip();

        assertThat(items()).hasSize(1);
    }

    @Test
    void aSourceIsTakenAwayAfterAQuestion() {
        var cited = cite("Tides");
        var asked = new java.util.ArrayList<Object>();
        var list = new CitedSources(asked::add, id -> citing.takeAway(ben, scene, id));
        UI.getCurrent().add(list);
        list.show(citing.in(scene, ben), ben, true, false);

        press("Show in the text");
        assertThat(asked).containsExactly(SEA);
        press("Take away");
        assertThat(citing.in(scene, ben)).containsExactly(cited);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(citing.in(scene, ben)).isEmpty();
    }

    @Test
    void onlyWhoCitedItAndWhoRunsTheStoryAreOfferedToTakeItAway() {
        cite("Tides");
        var list = new CitedSources(_ -> {}, _ -> {});
        UI.getCurrent().add(list);

        list.show(citing.in(scene, ben), null, true, false);
        assertThat($(Button.class).withText("Take away").exists()).isFalse();
        list.show(citing.in(scene, ben), null, true, true);
        assertThat($(Button.class).withText("Take away").exists()).isTrue();
        list.show(citing.in(scene, ben), ben, false, true);
        assertThat($(Button.class).withText("Take away").exists()).isFalse();
    }

    private void dialog() {
        new CiteDialog("The sea rose", (typed, heard) -> citing.cite(ben, scene, SEA, typed, heard)).open();
    }

    private SceneCitation cite(String title) {
        return citing.cite(
                ben,
                scene,
                SEA,
                new NewCitation("https://shom.example/tides", title, "", "", "It rose.", "p. 3"),
                false);
    }

    private List<ListItem> items() {
        return $(ListItem.class).withClassName("cited-source").all();
    }

    private void fill(String label, String words) {
        test($(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single())
                .setValue(words);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
