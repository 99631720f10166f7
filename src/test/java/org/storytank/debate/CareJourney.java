package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest.NewContextOptions;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People take care of claims: they are told what was said already, what it is, where it belongs, and what would make it better. */
class CareJourney {

    private static final String WALLS = "Walls cost less than moving the harbour.";

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    private String room;

    @BeforeEach
    void aClaimOfAdasInARoomOpenToEveryone() {
        try (var playwright = Playwright.create()) {
            var api = playwright.request().newContext(new NewContextOptions().setBaseURL(place.address("/")));
            var ada = send(api, "POST", "people", "", Map.of("name", "Ada"));
            var token = ada.path("token").asString();
            room = send(api, "POST", "debates", token, Map.of("question", "Should the harbour stay?"))
                    .path("id")
                    .asString();
            send(api, "PUT", "places/" + room + "/everyone", token, Map.of("role", "writer"));
            send(api, "PUT", "debates/" + room + "/choices", token, Map.of("hidesVotes", false, "tools", true));
            send(api, "POST", "debates/" + room + "/claims", token, Map.of("text", WALLS));
        }
    }

    @Test
    void whatWasSaidIsOfferedWhatBelongsElsewhereMovesAndGoesBack() {
        var rose = crowd.open(crowd.somebody(), place.address("/debates/" + room));
        button(rose, "State a claim").click();
        rose.locator("form.debate-composer textarea").fill("A wall costs less than to move the harbour");
        assertThat(rose.locator(".debate-similar button")).hasText(WALLS);
        rose.locator("form.debate-composer textarea").fill("The sea will rise by a metre.");
        assertThat(rose.locator(".debate-similar button")).hasCount(0);
        rose.locator("form.debate-composer select").selectOption("fact");
        button(rose, "Send").click();
        rose.getByLabel("Your name here").fill("Rose");
        button(rose, "Continue").click();
        var claim = claim(rose, "The sea will rise by a metre.");
        assertThat(claim.locator(".debate-kind")).hasText("fact");

        claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move"))
                .click();
        rose.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Against"))
                .check();
        Accessibility.check(rose);
        button(rose, "Move it there").click();
        assertThat(claim.locator(".debate-side")).containsText("Against");
        assertThat(rose.locator(".debate-told")).hasText("It stands elsewhere now.");
        button(rose, "Put it back").click();
        assertThat(claim.locator(".debate-side")).hasCount(0);
    }

    @Test
    void whatWouldMakeItBetterIsToldToItsAuthorAlone() {
        var rose = crowd.open(crowd.somebody(), place.address("/debates/" + room));
        var noa = crowd.open(crowd.somebody(), place.address("/debates/" + room));
        button(rose, "State a claim").click();
        rose.locator("form.debate-composer textarea").fill("It does things.");
        button(rose, "Send").click();
        rose.getByLabel("Your name here").fill("Rose");
        button(rose, "Continue").click();

        var claim = claim(noa, "It does things.");
        claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark for review"))
                .click();
        noa.getByLabel("is unclear").check();
        Accessibility.check(noa);
        button(noa, "Mark it").click();
        noa.getByLabel("Your name here").fill("Noa");
        button(noa, "Continue").click();

        assertThat(claim.locator(".debate-marks")).containsText("You marked it for review: is unclear");
        var own = claim(rose, "It does things.");
        assertThat(own.locator(".debate-marks")).containsText("is unclear (1)");
        Accessibility.check(rose);
        button(rose, "I have looked at it again").click();
        assertThat(own.locator(".debate-marks")).hasCount(0);
        assertThat(claim.locator(".debate-marks")).hasCount(0);
    }

    @Test
    void whatIsSeveralInOneIsDividedAndWhatSaysTheSameStandsAsOneAndBothAreUndone() {
        var rose = crowd.open(crowd.somebody(), place.address("/debates/" + room));
        var said = "The sea rises, and the channel silts up.";
        button(rose, "State a claim").click();
        rose.locator("form.debate-composer textarea").fill(said);
        button(rose, "Send").click();
        rose.getByLabel("Your name here").fill("Rosamund");
        button(rose, "Continue").click();

        press(claim(rose, said), "Divide");
        rose.locator("form.debate-composer textarea").fill("The sea rises\n\nthe channel silts up.");
        Accessibility.check(rose);
        button(rose, "Divide it").click();
        var whole = claim(rose, said);
        assertThat(whole.locator(".debate-note")).containsText("Divided by Rosamund into: part 1, part 2");
        assertThat(rose.locator(".debate-claim")).hasCount(4);
        Accessibility.check(rose);
        press(whole, "Make it whole again");
        assertThat(rose.locator(".debate-claim")).hasCount(2);

        press(claim(rose, said), "Says the same");
        rose.getByLabel("Which one says the same?").selectOption(new SelectOption().setLabel(WALLS));
        Accessibility.check(rose);
        button(rose, "Make them one").click();
        assertThat(rose.locator(".debate-claim")).hasCount(1);
        assertThat(rose.locator(".debate-restated")).containsText("Rosamund said the same:");
        Accessibility.check(rose);
        button(rose, "Let it stand for itself again").click();
        assertThat(rose.locator(".debate-claim")).hasCount(2);
    }

    private static void press(Locator claim, String name) {
        claim.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator claim(Page page, String words) {
        return page.locator(".debate-claim")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".debate-words").getByText(words)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static JsonNode send(
            APIRequestContext api, String method, String path, String token, Map<String, Object> body) {
        var options = RequestOptions.create().setMethod(method).setData(body);
        if (!token.isEmpty()) {
            options.setHeader("Authorization", "Bearer " + token);
        }
        var answer = api.fetch("/api/v1/" + path, options);
        assertThat(answer.ok()).as("%s: %s", path, answer.text()).isTrue();
        return answer.text().isEmpty()
                ? JsonMapper.shared().nullNode()
                : JsonMapper.shared().readTree(answer.text());
    }
}
