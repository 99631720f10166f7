package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** What one person does to a story's order and titles, seen on the other's open page. */
class LiveStoryJourney {

    @Test
    void newScenesAndTitlesOfOthersAppearOnTheOpenPage() {
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");

            title(ada, "Title of the story", "Le phare et la grève");
            title(ada, "Title of the scene", "Nuit blanche");

            assertThat(ben.page().getByLabel("Title of the story")).hasValue("Le phare et la grève");
            assertThat(ben.page().getByLabel("Title of the scene")).hasValue("Nuit blanche");
            ada.button("Add a scene").click();
            assertThat(scenes(ben)).hasCount(2);
            scenes(ben).last().getByRole(AriaRole.LINK).click();
            assertThat(ben.page().getByLabel("Title of the scene")).not().hasValue("Nuit blanche");
            title(ben, "Title of the scene", "Matin gris");
            assertThat(scenes(ada).last()).containsText("Matin gris");
        }
    }

    @Test
    void aDeletedSceneComesBackByUndo() {
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.button("Add a scene").click();
            assertThat(scenes(ada)).hasCount(2);
            ada.button("Rearrange").click();
            ada.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete “"))
                    .last()
                    .click();
            assertThat(scenes(ada)).hasCount(1);

            ada.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Undo").setExact(true))
                    .last()
                    .click();

            assertThat(scenes(ada)).hasCount(2);
        }
    }

    private static void title(Writer writer, String field, String words) {
        var title = writer.page().getByLabel(field);
        title.fill(words);
        title.press("Enter");
    }

    private static Locator scenes(Writer writer) {
        return writer.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Scenes"))
                .getByRole(AriaRole.LISTITEM);
    }
}
