package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** Two people write where their debate arrived at the same time; one puts it forward, both sign. */
class ConcludingTogetherJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void fromTwoHandsToTwoSignatures() {
        var olga = crowd.open(crowd.somebody(), place.address("/debates"));
        button(olga, "Open a debate").click();
        olga.getByLabel("Your question").fill("Which harbour do we write of together?");
        olga.getByLabel("Everyone can read and speak").check();
        button(olga, "Open the debate").click();
        olga.getByLabel("Your name here").fill("Olga of the quay");
        button(olga, "Continue").click();
        olga.locator("debate-outline h1").waitFor();
        var poster = olga.locator("a[href$='/poster']").getAttribute("href");
        var plain = place.address(poster.substring(0, poster.length() - "/poster".length())) + "/conclusion";
        olga.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write the conclusion together"))
                .click();
        olga.waitForURL(Pattern.compile(".*/debates/.+/conclusion"));
        var together = olga.url();
        var ben = crowd.open(crowd.somebody(), together);
        button(ben, "Say your name and write").click();
        ben.getByLabel("Your name here").fill("Ben of the quay");
        button(ben, "Continue").click();
        for (var part : new String[] {"agreed", "divides"}) {
            saved(olga, part);
            saved(ben, part);
        }
        assertThat(olga.locator("section.agreed .people-here")).containsText("Ben of the quay");
        Accessibility.check(ben);

        sheet(olga, "agreed").click();
        olga.keyboard().type("The sea rises.");
        assertThat(sheet(ben, "agreed")).containsText("The sea rises.");
        sheet(ben, "divides").click();
        ben.keyboard().type("Who pays for walls.");
        assertThat(sheet(olga, "divides")).containsText("Who pays for walls.");
        sheet(ben, "agreed").click();
        ben.keyboard().press("Control+End");
        ben.keyboard().type(" Walls hold for a century.");
        assertThat(sheet(olga, "agreed")).containsText("The sea rises. Walls hold for a century.");
        saved(ben, "agreed");
        saved(ben, "divides");
        saved(olga, "agreed");
        Accessibility.check(olga);
        olga.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.check(olga);
        assertThat(button(ben, "Put what was written together forward to be signed"))
                .hasCount(0);

        button(olga, "Put what was written together forward to be signed").click();
        button(olga, "Put it forward").click();
        assertThat(olga.getByText("It stands on the page of the debate now").first())
                .isVisible();

        for (var page : new Page[] {olga, ben}) {
            page.navigate(plain);
            assertThat(page.locator(".conclusion").first()).containsText("The sea rises. Walls hold for a century.");
            assertThat(page.locator(".conclusion").first())
                    .containsText(
                            "Written together by Ben of the quay, Olga of the quay; put forward by Olga of the quay");
            button(page, "I stand by it").click();
        }
        assertThat(ben.locator(".conclusion").first()).containsText("Signed by 2 people:");
        assertThat(olga.locator("#together form")).isVisible();
        olga.reload();
        Accessibility.check(olga);
    }

    private static Locator sheet(Page page, String part) {
        return page.locator("section." + part + " .ql-editor");
    }

    private static void saved(Page page, String part) {
        assertThat(page.locator("section." + part + " story-editor"))
                .hasAttribute("data-state", SavingState.SAVED.name());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
