package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** Somebody moves what claims are worth and sees what hangs on it, with a script at once and without one by a button. */
class SupposingJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void fromWhatIfToWhatThen() {
        var room = OpenRoom.in(place, "What if walls were free?").withTools();
        say(room, "for", "Walls cost less than moving the harbour.");
        say(room, "against", "The sea rises faster than walls.");
        var reader = crowd.somebody();
        var desk = crowd.open(reader, room.address());
        var poster = desk.locator("a[href$='/poster']").getAttribute("href");
        var strength = place.address(poster.substring(0, poster.length() - "poster".length())) + "strength";

        desk.navigate(strength);
        assertThat(then(desk)).containsText("Nothing is supposed");
        slider(desk, "Walls cost less").press("Home");
        assertThat(then(desk)).containsText("40 of 100 instead of 50.");
        slider(desk, "The sea rises").press("Home");
        assertThat(then(desk)).containsText("Suppose nothing");
        assertThat(then(desk)).not().containsText("40 of 100");
        assertThat(desk.locator(".slide output").last()).hasText("0");
        Accessibility.check(desk);
        then(desk).getByRole(AriaRole.LINK).click();
        assertThat(then(desk)).containsText("Nothing is supposed");

        var plain = phone();
        var page = crowd.open(plain, strength);
        slider(page, "Walls cost less").press("End");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What then?"))
                .click();
        assertThat(then(page)).containsText("of 100 instead of 50.");
        assertThat(slider(page, "Walls cost less")).hasValue("100");
    }

    private BrowserContext phone() {
        return crowd.somebody(new NewContextOptions().setViewportSize(360, 640).setJavaScriptEnabled(false));
    }

    private static Locator then(Page page) {
        return page.locator("#then");
    }

    private static Locator slider(Page page, String claim) {
        return page.locator(".cruxes li", new Page.LocatorOptions().setHasText(claim))
                .getByLabel("What if it were worth…");
    }

    private static void say(OpenRoom room, String stance, String text) {
        room.send("POST", "claims/" + room.thesis() + "/arguments", Map.of("stance", stance, "text", text));
    }
}
