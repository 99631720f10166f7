package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** From a passage to the source it rests on, and back: who writes it, who writes with them, who reads it. */
class SceneCitingJourney {

    private static final String PASSAGE = "The sea rises three millimetres a year.";
    private static final String ADDRESS = "https://www.ipcc.ch/report/ar6/wg1/";
    private static final String TITLE = "The Physical Science Basis";

    @Test
    void aSourceIsCitedForWhatIsSelectedSeenByAllWhoWriteReadBelowTheTextAndTakenAway() {
        try (var place = RunningStoryTank.start("--storytank.demo.load=false");
                var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ada.atTheEnd().type("Before it.\n" + PASSAGE).until(SavingState.SAVED);
            ada.press("Shift+Home").press("Control+Shift+5");
            cite(ada.page());

            assertThat(cited(ada.page())).containsText(TITLE);
            assertThat(cited(ben.page())).containsText(TITLE);
            assertThat(cited(ben.page()).locator("blockquote")).containsText(PASSAGE);
            Accessibility.check(ben.page());
            assertThat(ada.sheet()).not().containsText("[1]");
            ada.atTheStart().type("A line above. ").until(SavingState.SAVED);

            var reader = crowd.open(
                    crowd.somebody(),
                    ada.address().replace("/stories/", "/read/stories/").replaceAll("\\?.*", ""));
            assertThat(reader.locator(".prose sup a")).hasText("[1]");
            assertThat(reader.locator(".prose p").filter(new Locator.FilterOptions().setHasText(PASSAGE)))
                    .hasText(Pattern.compile("a year\\.\\s*\\[1\\]$"));
            Accessibility.check(reader);
            reader.locator(".prose sup a").click();
            assertThat(reader.locator("li:target")).containsText("Before it, the sea was lower");
            reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the passage of source 1"))
                    .click();
            assertThat(reader.locator("sup:target")).isInViewport();
            reader.locator("a[href^='/sources/']").click();
            assertThat(reader.locator("h1")).hasText(TITLE);
            assertThat(reader.locator(".sources.cited")).containsText("in a story without a title");

            takeAway(ada.page());
            assertThat(cited(ada.page())).isHidden();
            assertThat(cited(ben.page())).isHidden();
            reader.goBack();
            reader.reload();
            assertThat(reader.locator(".prose sup")).hasCount(0);
        }
    }

    private static void cite(Page page) {
        assertThat(page.locator(".asked-passage")).hasText(PASSAGE);
        assertThat(page.getByLabel("Address of the page")).isFocused();
        button(page, "Cite it").click();
        assertThat(page.locator(".cite-dialog .refused")).isInViewport();
        page.getByLabel("Address of the page").fill(ADDRESS);
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(TITLE);
        page.getByLabel("The words you lean on").fill("Before it, the sea was lower");
        button(page, "Cite it").click();
        assertThat(page.locator(".asked-passage")).hasCount(0);
    }

    private static void takeAway(Page page) {
        button(page, "Take away: " + TITLE).click();
        button(page, "Take away").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator cited(Page page) {
        return page.locator(".cited-source");
    }
}
