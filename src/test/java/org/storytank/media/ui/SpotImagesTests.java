package org.storytank.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
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
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

/** A cover and illustrations on the pages where people write. */
@OnRealGraph
class SpotImagesTests extends SpringBrowserlessTest {

    @Autowired
    MediaService images;

    @Autowired
    StoryService stories;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    WhoAreYou whoAreYou;

    private PersonId ada;
    private Story story;

    @BeforeEach
    void adaHasAStory() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var arrived = new ArrayList<Person>();
        whoAreYou.then(arrived::add);
        test($(TextField.class).single()).setValue("Ada");
        press("Continue");
        ada = arrived.getFirst().id();
        story = stories.begin(ada);
        overview(story);
    }

    @Test
    void aCoverIsShownWithWhatItsFileSaysAndWhatAdaSays() {
        press("Add a cover");
        dialog().received(Photograph.jpegWithXmp(Photograph.AI));
        assertThat(text(dialog())).contains("JPEG, 40 × 30", "Made by AI, according to its file", "That is removed");
        test(area("What can be seen")).setValue("A quay at low water");
        press("Show it");

        assertThat(images.in(story.id().cover(), ada)).hasSize(1);
        assertThat($(Image.class).single().getAlt()).contains("A quay at low water");
        assertThat(text(panel())).contains("AI", "Made by AI, according to its file", "All rights reserved");
        assertThat($(Image.class).single().getElement().getAttribute("width")).isEqualTo("40");
        assertThat($(NewImageDialog.class).exists()).isFalse();
    }

    @Test
    void withoutAltTextNothingIsAddedAndTheDialogStays() {
        press("Add a cover");
        dialog().received(Photograph.png(9, 9));
        tried(() -> press("Show it"));

        assertThat($(NewImageDialog.class).exists()).isTrue();
        assertThat(images.in(story.id().cover(), ada)).isEmpty();

        test($(Checkbox.class).single()).click();
        press("Show it");
        assertThat($(Image.class).single().getAlt()).contains("");
        assertThat(images.in(story.id().cover(), ada)).hasSize(1);
    }

    @Test
    void aFileThatIsNoImageIsRefusedWhereItWasChosen() {
        press("Add a cover");
        dialog().received("<svg/>".getBytes());

        assertThat(text(dialog())).contains("no JPEG, PNG or WebP image");
    }

    @Test
    void nothingIsKnownIsSaidAsUnknown() {
        addCover();

        assertThat(text(panel())).contains("Origin unknown: its file does not say how it was made");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoeverWritesDeclaresThatAiMadeIt() {
        addCover();
        press("Change what is said of it");
        var declared = (RadioButtonGroup<Object>) $(RadioButtonGroup.class).single();
        declared.setValue(declared.getListDataView().getItem(1));
        press("Save");

        assertThat(text(panel())).contains("Made by AI, declared by Ada");
    }

    @Test
    void aReplacedCoverComesBackByUndo() {
        addCover();
        var first = images.in(story.id().cover(), ada);
        press("Replace the cover");
        dialog().received(Photograph.png(9, 9));
        test(area("What can be seen")).setValue("Another");
        press("Show it");
        assertThat(images.in(story.id().cover(), ada)).isNotEqualTo(first);

        press("Undo");

        assertThat(images.in(story.id().cover(), ada)).isEqualTo(first);
    }

    @Test
    void aRemovedIllustrationComesBackByUndo() {
        var scene = story.scenes().getFirst();
        images.add(ada, scene.illustrations(), Photograph.jpeg(9, 9), quay(), null);
        UI.getCurrent().navigate(scene.path());

        press("Remove");
        assertThat(images.in(scene.illustrations(), ada)).isEmpty();
        press("Undo");

        assertThat(images.in(scene.illustrations(), ada)).hasSize(1);
        assertThat($(Image.class).single().getAlt()).contains("A quay");
    }

    @Test
    void whoOnlyReadsSeesTheImageAndNoButtons() {
        var ben = accounts.arrive("Ben").person().id();
        var theirs = stories.begin(ben);
        images.add(ben, theirs.id().cover(), Photograph.jpeg(9, 9), quay(), null);
        access.give(ben, theirs.id().place(), ada, Role.READER);

        overview(theirs);

        assertThat($(Image.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Replace the cover").exists()).isFalse();
        assertThat($(Button.class).withText("Remove").exists()).isFalse();
    }

    private static void overview(Story story) {
        UI.getCurrent().navigate(story.path(), QueryParameters.of("overview", ""));
    }

    private void addCover() {
        images.add(ada, story.id().cover(), Photograph.jpeg(9, 9), quay(), null);
        roundTrip();
    }

    private static Description quay() {
        return new Description("A quay", false, "", Licence.CC0, "");
    }

    private NewImageDialog dialog() {
        return $(NewImageDialog.class).single();
    }

    private SpotImages panel() {
        return $(SpotImages.class).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("ImageRefused");
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(SpotImagesTests::text).reduce("", String::concat);
    }
}
