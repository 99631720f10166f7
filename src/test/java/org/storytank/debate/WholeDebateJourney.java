package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** From the question to where the debate arrived: somebody opens a room, brings a map along, others put it fairly, and all sign. */
class WholeDebateJourney {

    private static final String ARGDOWN = """
            [harbour]: The harbour should stay.
              + [walls]: Walls cost less.
                - [fail]: Walls fail in a century.
            """;

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void aMapComesIntoARoomIsTakenBackAndTheDebateIsConcludedAndSigned() {
        var olga = crowd.somebody();
        var desk = crowd.open(olga, place.address("/debates"));
        button(desk, "Open a debate").click();
        desk.getByLabel("Your question").fill("Should the harbour of the whole debate stay?");
        desk.getByLabel("Everyone can read and speak").check();
        button(desk, "Open the debate").click();
        desk.getByLabel("Your name here").fill("Olga");
        button(desk, "Continue").click();
        desk.locator("debate-outline h1").waitFor();
        var poster = desk.locator("a[href$='/poster']").getAttribute("href");
        var room = place.address(poster.substring(0, poster.length() - "/poster".length()));

        var map = crowd.open(olga, room + "/import");
        Accessibility.check(map);
        map.getByLabel("or its text").fill(ARGDOWN);
        button(map, "See what would come").click();
        assertThat(map.locator(".plan .lead")).hasText("2 claims and no source would come at once.");
        Accessibility.check(map);
        button(map, "Bring it in").click();
        assertThat(map.locator("#done")).containsText("The map is here.");
        Accessibility.check(map);
        assertThat(desk.locator("debate-outline")).containsText("Walls fail in a century.");
        button(map, "Take it back").click();
        assertThat(map.locator("#done")).containsText("The map was taken back.");
        assertThat(desk.locator("debate-outline")).not().containsText("Walls fail in a century.");

        var ben = crowd.somebodyWithAPhone();
        var phone = crowd.open(ben, room);
        assertThat(phone.locator("#live")).containsText("Live");

        propose(phone, "Raise the walls by a metre.");
        assertThat(phone.locator("#done")).isVisible();

        var conclusion = crowd.open(olga, room + "/conclusion");
        conclusion.locator("[name=agreed]").fill("The harbour stays for now.");
        conclusion.locator("[name=divides]").fill("What the walls may cost.");
        conclusion.locator("[name=decides]").check();
        conclusion.locator("form.write button").first().click();
        conclusion.getByText("The harbour stays for now.").first().waitFor();
        assertThat(conclusion.locator(".decided")).containsText("Raise the walls by a metre.");
        assertThat(conclusion.locator(".decided")).containsText("When it was decided: 0 agreed");
        Accessibility.check(conclusion);

        assertThat(phone.locator("main")).containsText("The harbour stays for now.");
        assertThat(phone.locator(".decided")).containsText("Raise the walls by a metre.");
        assertThat(desk.locator("main")).containsText("What was decided");
        Accessibility.check(phone);
        Accessibility.check(desk);
    }

    private static void propose(Page phone, String words) {
        phone.locator("form.write [name=side][value=for]").check();
        phone.locator("form.write textarea[name=text]").fill(words);
        phone.locator("form.write [name=kind]").selectOption("proposal");
        phone.getByLabel("Your name here").fill("Ben");
        button(phone, "Send").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
