package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** What becomes of words that somebody writes at a claim while others change the debate. */
class WritingMeanwhileJourney {

    private static final String WORDS = "And who pays for them?";

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    private final OpenRoom room = OpenRoom.in(place, "Do walls help?");

    @Test
    void aClaimThatIsWithdrawnWhileSomebodyAnswersItStaysUntilTheyLetGoOfTheirWords() {
        var claim = argue(room.thesis(), "Walls help.");
        var page = crowd.open(crowd.somebody(), room.address());
        writeAgainst(page, claim);

        room.send("DELETE", "claims/" + claim, null);

        assertThat(page.getByText("This claim was withdrawn while you were writing."))
                .isVisible();
        assertThat(words(page)).hasValue(WORDS);
        button(page.locator("debate-outline form"), "Cancel").press("Enter");
        assertThat(page.locator("#claim-" + claim)).hasCount(0);
        assertThat(page.locator("#claim-" + room.thesis())).isFocused();
    }

    @Test
    void wordsStayInSightWhenTheirClaimOrOneAboveItIsMovedIntoAFold() {
        var folded = argue(argue(argue(room.thesis(), "Walls help."), "They hold."), "They are high.");
        var moved = argue(room.thesis(), "Dunes help.");
        var below = argue(moved, "They grow by themselves.");
        var page = crowd.open(crowd.somebody(), room.address());
        writeAgainst(page, below);

        room.send("PUT", "claims/" + moved + "/place", Map.of("about", folded, "stance", "for"));

        assertThat(page.locator("li:has(> #claim-%s) #claim-%s".formatted(folded, below)))
                .isVisible();
        assertThat(words(page)).isVisible();
        assertThat(words(page)).hasValue(WORDS);
    }

    private String argue(String about, String text) {
        return room.send("POST", "claims/" + about + "/arguments", Map.of("stance", "for", "text", text))
                .path("id")
                .asString();
    }

    private static void writeAgainst(Page page, String claim) {
        button(page.locator("#claim-" + claim), "Argue against").press("Enter");
        words(page).fill(WORDS);
    }

    private static Locator words(Page page) {
        return page.locator("debate-outline textarea");
    }

    private static Locator button(Locator in, String called) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(called).setExact(true));
    }
}
