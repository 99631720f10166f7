package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** A debate through all its phases, moved on at a desk and lived on a telephone, to the page that everybody reads. */
class PhasesJourney {

    private static final String WALLS = "Walls cost less than a new harbour.";

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void fromCollectingToItsPublicPage() {
        var olga = crowd.somebody();
        var desk = crowd.open(olga, place.address("/debates"));
        button(desk, "Open a debate").click();
        desk.getByLabel("Your question").fill("Which phase does the harbour live in?");
        desk.getByLabel("Everyone can read and speak").check();
        button(desk, "Open the debate").click();
        desk.getByLabel("Your name here").fill("Olga of the phases");
        button(desk, "Continue").click();
        desk.locator("debate-outline h1").waitFor();
        var poster = desk.locator("a[href$='/poster']").getAttribute("href");
        var path = poster.substring(0, poster.length() - "/poster".length());
        var room = place.address(path);
        var phone = crowd.open(crowd.somebodyWithAPhone(), room);
        assertThat(phone.locator("#live")).containsText("Live");

        moveTo(desk, "collect");
        phone.reload();
        assertThat(phone.locator("#live")).containsText("Live");
        assertThat(phone.locator(".phase")).containsText("Now: collect.");
        phone.locator("#write input[value=for]").check();
        phone.locator("#f-text").fill(WALLS);
        phone.locator("#f-kind").selectOption("fact");
        phone.locator("#f-name").fill("Ben of the phases");
        phone.locator("#write button.primary").click();
        assertThat(phone.locator("#done")).isVisible();
        assertThat(desk.locator("debate-outline")).containsText(WALLS);
        Accessibility.check(phone);

        moveTo(desk, "discuss");
        var claim = desk.locator("article.debate-claim", new Page.LocatorOptions().setHasText(WALLS));
        claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Argue against"))
                .click();
        desk.locator("form.debate-composer textarea").fill("They fail within a century.");
        button(desk, "Send").click();
        assertThat(desk.locator("debate-outline")).containsText("They fail within a century.");

        moveTo(desk, "test the sources");
        phone.navigate(room);
        var cite = phone.locator("a[href*='/cite?to=']").first();
        cite.click();
        phone.locator("#f-address").fill("https://shom.example/walls");
        phone.locator("#f-title").fill("What walls cost");
        phone.locator("form.write button.primary").click();
        assertThat(phone.locator("#done")).isVisible();
        phone.navigate(room);
        // Whoever states a fact does not sign that it is one.
        var check = crowd.open(
                olga, place.address(phone.locator("a[href$='/check']").first().getAttribute("href")));
        check.getByLabel("supported by its sources").check();
        check.locator("#f-reason").fill("Page 3 gives both prices.");
        button(check, "Sign it").click();
        assertThat(check.locator(".check")).containsText("Page 3 gives both prices.");
        Accessibility.check(check);

        moveTo(desk, "vote");
        phone.navigate(room);
        assertThat(phone.locator(".phase")).containsText("Now: vote.");
        button(phone, "Agree").click();
        assertThat(phone.locator(".count").first()).containsText("1 agrees");

        moveTo(desk, "conclude");
        var conclusion = crowd.open(olga, room + "/conclusion");
        conclusion.locator("[name=agreed]").fill("Walls come first, and are counted on for a century.");
        conclusion.getByLabel(WALLS).check();
        Accessibility.check(conclusion);
        button(conclusion, "Put it on the page of the debate").click();
        assertThat(conclusion.locator(".conclusion .grounds")).containsText(WALLS);
        phone.navigate(room + "/conclusion");
        button(phone, "I stand by it").click();
        assertThat(phone.locator(".conclusion")).containsText("Ben of the phases");

        moveTo(desk, "closed");
        var reader = crowd.open(crowd.somebody(new NewContextOptions().setJavaScriptEnabled(false)), room);
        assertThat(reader.locator(".phase")).containsText("This debate is over. It can be read.");
        assertThat(reader.locator(".conclusion")).containsText("Walls come first");
        assertThat(reader.locator("#write")).hasCount(0);
        assertThat(reader.locator("main")).containsText("They fail within a century.");
        reader.locator(".conclusion .grounds a").click();
        assertThat(reader.locator(".claim.root")).containsText(WALLS);
        assertThat(reader.locator("main")).containsText("They fail within a century.");
        reader.navigate(room + "/files");
        assertThat(reader.locator("main a[href*='" + path + "']").first()).isVisible();
    }

    /** In the desk's own list, and until it says so. */
    private static void moveTo(Page desk, String phase) {
        desk.locator(".debate-now vaadin-select").click();
        desk.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(phase).setExact(true))
                .click();
        button(desk, "Move the debate there").click();
        assertThat(desk.locator(".debate-now [role=status]")).containsText("Now: " + phase + ".");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
