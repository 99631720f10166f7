package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** People vote on a claim at a desk and on telephones, change their minds, and see and hear what was counted. */
class VotingJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    private OpenRoom room;
    private String plain;

    @BeforeEach
    void aClaimInARoomOpenToEveryone() {
        room = OpenRoom.in(place, "Do walls hold?").withTools();
        room.send(
                "POST",
                "claims/" + room.thesis() + "/arguments",
                Map.of("stance", "for", "text", "Walls cost less than moving the harbour."));
    }

    @Test
    void atADeskAndOnTelephonesEachSeesWhatTheOthersThink() {
        var desk = crowd.open(crowd.somebody(), room.address());
        plain = desk.locator("a[href$='/poster']").getAttribute("href").replace("/poster", "");
        var phone = crowd.open(crowd.somebodyWithAPhone(), place.address(plain));
        var old = crowd.open(
                crowd.somebody(new Browser.NewContextOptions()
                        .setViewportSize(320, 568)
                        .setJavaScriptEnabled(false)),
                place.address(plain));

        press(desk, "Agree");
        desk.getByLabel("Your name here").fill("Rose");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(desk.locator(".debate-counts")).hasText("1 agrees");
        assertThat(desk.locator(".debate-told")).hasText("Counted: Agree. 1 agrees");
        assertThat(phone.locator(".count")).hasText("1 agrees");

        press(phone, "Disagree");
        phone.locator("#f-name").fill("Ines");
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Vote").setExact(true))
                .click();
        assertThat(phone.locator("#done")).containsText("Your vote is counted.");
        assertThat(phone.locator(".count")).hasText("1 agrees · 1 disagrees");
        assertThat(desk.locator(".debate-counts")).hasText("1 agrees · 1 disagrees");
        assertThat(desk.locator(".debate-told")).hasText("Counted: Agree. 1 agrees");

        assertThat(phone.locator("#live")).containsText("Live");
        var button = press(phone, "Agree");
        assertThat(phone.locator("#live")).hasText("Your vote is counted. 2 agree");
        assertThat(button).isFocused();
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(desk.locator(".debate-counts")).hasText("2 agree");

        press(old, "No opinion");
        old.locator("#f-name").fill("Noa");
        old.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Vote").setExact(true))
                .click();
        press(old, "Disagree");
        assertThat(old.locator(".count")).hasText("2 agree · 1 disagrees");
        assertThat(desk.locator(".debate-counts")).hasText("2 agree · 1 disagrees");
        assertThat(phone.locator(".count")).hasText("2 agree · 1 disagrees");

        press(desk, "Impact 3 out of 4");
        assertThat(desk.locator(".debate-told")).containsText("Impact 3 out of 4");
        assertThat(phone.locator(".count")).containsText("impact 3 out of 4");

        assertThat(desk.locator(".debate-claim").first()).matchesAriaSnapshot("""
                - article:
                  - group "Your opinion":
                    - button "Agree" [pressed]
                    - button "Disagree"
                    - button "No opinion"
                  - group "Impact"
                  - paragraph: /2 agree · 1 disagrees/
                """);
        for (var page : new Page[] {desk, phone}) {
            Accessibility.check(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Accessibility.check(page);
        }
    }

    private static Locator press(Page page, String button) {
        var found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.click();
        return found;
    }
}
