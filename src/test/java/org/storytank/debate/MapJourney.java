package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
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

/** The map of a debate beside its outline: both show the same, live, and each is walked by keys alone. */
class MapJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    private OpenRoom room;
    private String walls;

    @BeforeEach
    void aRoomWithTwoArguments() {
        room = OpenRoom.in(place, "Do maps help?");
        walls = argue(room.thesis(), "for", "Walls cost less than moving the harbour.");
        argue(walls, "against", "Walls fail within a century.");
    }

    @Test
    void isWalkedByKeysFromTheQuestionToTheAnswerAndOnIntoTheOutline() {
        var desk = crowd.open(crowd.somebody(new NewContextOptions().setViewportSize(1500, 900)), room.address());
        desk.locator("debate-outline h1").waitFor();
        var button = desk.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Map").setExact(true));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(desk.locator("debate-map")).matchesAriaSnapshot("""
                - tree "Map of the debate":
                  - treeitem /Question.*Do maps help/ [expanded] [level=1]
                  - treeitem /For.*Walls cost less/ [expanded] [level=2]
                  - treeitem /Against.*Walls fail/ [level=3]
                """);

        claim(desk, "Do maps help?").focus();
        desk.keyboard().press("ArrowRight");
        assertThat(claim(desk, "Walls cost less")).isFocused();
        assertThat(desk.locator(".debate-claim.rested")).containsText("Walls cost less");
        desk.keyboard().press("ArrowDown");
        assertThat(claim(desk, "Walls fail")).isFocused();
        desk.keyboard().press("ArrowLeft");
        assertThat(claim(desk, "Walls cost less")).isFocused();
        desk.keyboard().press("ArrowLeft");
        assertThat(claim(desk, "Walls cost less")).hasAttribute("aria-expanded", "false");
        assertThat(claim(desk, "Walls fail")).hasCount(0);
        assertThat(desk.locator("debate-outline .debate-claim")).hasCount(1);
        desk.keyboard().press("ArrowRight");
        desk.keyboard().press("ArrowRight");
        assertThat(claim(desk, "Walls fail")).isFocused();
        desk.keyboard().press("Enter");
        var below = desk.locator("article.debate-claim", new Page.LocatorOptions().setHasText("Walls fail"));
        assertThat(below).isFocused();
        desk.keyboard().press("m");
        assertThat(claim(desk, "Walls fail")).isFocused();
        assertThat(claim(desk, "Walls fail")).hasAttribute("aria-selected", "true");

        Accessibility.check(desk);
        desk.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.check(desk);
    }

    @Test
    void followsWhatOthersSayAndKeepsWhoStandsOnAClaimThatMoves() {
        var desk = crowd.open(crowd.somebody(new NewContextOptions().setViewportSize(1500, 900)), room.address());
        desk.locator("debate-outline h1").waitFor();
        desk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Map").setExact(true))
                .click();
        claim(desk, "Walls fail").focus();

        var tides = argue(room.thesis(), "against", "Tides rise faster than walls.");
        assertThat(claim(desk, "Tides rise")).isVisible();
        assertThat(claim(desk, "Walls fail")).isFocused();
        room.send("PUT", "claims/" + walls + "/place", Map.of("about", tides, "stance", "against"));
        assertThat(claim(desk, "Walls cost less")).hasAttribute("aria-level", "3");
        assertThat(claim(desk, "Walls fail")).isFocused();

        claim(desk, "Tides rise").focus();
        desk.keyboard().press("+");
        assertThat(desk.getByLabel("Your argument for it")).isFocused();
    }

    @Test
    void standsAboveTheOutlineOnANarrowPageAndIsThereAgainNextTime() {
        var who = crowd.somebody(new NewContextOptions().setViewportSize(360, 740));
        var page = crowd.open(who, room.address());
        page.locator("debate-outline h1").waitFor();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Map").setExact(true))
                .click();
        assertThat(claim(page, "Walls cost less")).isVisible();
        Accessibility.check(page);
        page.reload();
        assertThat(claim(page, "Walls cost less")).isVisible();
    }

    private String argue(String about, String stance, String text) {
        return room.send("POST", "claims/" + about + "/arguments", Map.of("stance", stance, "text", text))
                .path("id")
                .asString();
    }

    private static Locator claim(Page page, String words) {
        return page.locator("debate-map [role=treeitem]", new Page.LocatorOptions().setHasText(words));
    }
}
