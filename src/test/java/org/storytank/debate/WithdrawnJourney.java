package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

class WithdrawnJourney {

    private static final String WORDS = "And who pays for them?";

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void aClaimThatIsWithdrawnWhileSomebodyAnswersItStaysUntilTheyLetGoOfTheirWords() {
        var room = OpenRoom.in(place, "Do walls help?");
        var said = Map.<String, Object>of("stance", "for", "text", "Walls help.");
        var claim = room.send("POST", "claims/" + room.thesis() + "/arguments", said)
                .path("id")
                .asString();
        var page = crowd.open(crowd.somebody(), room.address());
        var shown = page.locator("#claim-" + claim);
        button(shown, "Argue against").press("Enter");
        shown.locator("xpath=..").locator("textarea").fill(WORDS);

        room.send("DELETE", "claims/" + claim, null);

        assertThat(page.getByText("This claim was withdrawn while you were writing."))
                .isVisible();
        assertThat(page.locator("debate-outline textarea")).hasValue(WORDS);
        button(page.locator("debate-outline form"), "Cancel").press("Enter");
        assertThat(shown).hasCount(0);
        assertThat(page.locator("#claim-" + room.thesis())).isFocused();
    }

    private static Locator button(Locator in, String called) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(called).setExact(true));
    }
}
