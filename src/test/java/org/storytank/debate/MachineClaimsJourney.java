package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest.NewContextOptions;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine wrote in a story; its words are quoted into a debate and pasted into a claim there, and everybody sees and hears whose they are. */
class MachineClaimsJourney {

    private static final String WALLS = "Walls that hold the tide today will not hold the tide of our grandchildren.";

    @AutoClose
    private static final RunningStoryTank PLACE = RunningStoryTank.withMachine();

    private static String room;

    @AutoClose
    private final Crowd crowd = new Crowd();

    @BeforeAll
    static void aDebateWithAMachinesWordsInIt() {
        try (var playwright = Playwright.create()) {
            var api = playwright.request().newContext(new NewContextOptions().setBaseURL(PLACE.address("/")));
            var ada = post(api, "people", "", Map.of("name", "Ada"));
            var token = ada.path("token").asString();
            var story = post(api, "stories", token, Map.of("title", "The wall"));
            var scene = post(api, "stories/" + id(story) + "/scenes", token, Map.of("title", "The harbour"));
            PLACE.draft(id(scene), id(ada.path("person")), 0, WALLS);
            var raised = post(
                    api,
                    "scenes/" + id(scene) + "/questions",
                    token,
                    Map.of("start", 0, "end", WALLS.length(), "question", "Do walls hold?"));
            room = raised.path("debate").asString();
            var everyone = api.put(
                    "/api/v1/places/" + room + "/everyone",
                    RequestOptions.create()
                            .setHeader("Authorization", "Bearer " + token)
                            .setData(Map.of("role", "writer")));
            assertThat(everyone.ok()).as(everyone.text()).isTrue();
            post(api, "debates/" + room + "/claims", token, Map.of("text", "I read this: " + WALLS + " Is it so?"));
        }
    }

    @Test
    void inTheLiveRoomTheyAreMarkedSpokenAndSaidWhose() {
        var page = crowd.open(crowd.somebody(), PLACE.address("/debates/" + room));

        var claim = page.locator(".debate-claim");
        assertThat(claim.locator(".machine")).hasText(WALLS);
        assertThat(claim.locator(".debate-machine-badge").first()).hasText("AI");
        assertThat(claim.locator(".debate-machine-run"))
                .containsText("The words marked so were written by a-test-model, ");
        assertThat(claim.locator(".debate-machine-run")).containsText("Asked for by Ada.");
        assertThat(claim).matchesAriaSnapshot("""
                - article:
                  - paragraph: /I read this:.*AI.*written by AI:.*Walls that hold.*\\(end of what AI wrote\\).*Is it so/
                  - paragraph: /AI The words marked so were written by a-test-model/
                """);
        assertThat(page.locator(".debate-passage .machine")).hasText(WALLS);
        Accessibility.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.check(page);
    }

    @Test
    void onThePlainPageAndOnPaperToo() {
        var page = crowd.open(crowd.somebodyWithAPhone(), PLACE.address("/debates/" + room));
        var poster = page.locator("a[href$='/poster']").getAttribute("href");
        page.navigate(PLACE.address("/" + poster.replaceFirst("^/", "").replace("/poster", "")));

        assertThat(page.locator(".own .words .machine")).hasText(WALLS);
        assertThat(page.locator("blockquote .machine")).hasText(WALLS);
        assertThat(page.locator(".own")).matchesAriaSnapshot("""
                - paragraph: /I read this:.*AI.*written by AI:.*Walls that hold/
                """);
        Accessibility.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".own .badge").first()).isVisible();
        assertThat(page.locator(".own .run")).isVisible();
        assertThat(underline(page.locator(".own .machine"))).contains("dotted");
    }

    @Test
    void whereTheyAreFoundTheBadgeOpensIntoItsCard() {
        var page = crowd.open(crowd.somebody(), PLACE.address("/search?q=tide"));
        var found = page.locator(".finding", new Page.LocatorOptions().setHasText("I read this"));
        until(page, found);

        found.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(found.locator(".machine-runs")).containsText("AI Written by a-test-model. Asked for by Ada.");
        Accessibility.check(page);
        page.navigate(PLACE.address("/graph/question/" + room));
        var thing = page.locator(".graph-list li[data-thing]", new Page.LocatorOptions().setHasText("I read this"));
        thing.first().locator(".machine-card summary").click();
        assertThat(thing.first().locator(".machine-runs")).containsText("Asked for by Ada.");
        Accessibility.check(page);
    }

    /** Search takes up what was said a moment ago within its rhythm. */
    private static void until(Page page, Locator found) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            if (found.count() == 0) {
                page.reload();
                page.waitForSelector(".search-outcome:not(:empty)");
            }
            return found.count() == 1;
        });
    }

    private static String underline(Locator words) {
        return (String) words.evaluate(
                "one => { const s = getComputedStyle(one); return s.borderBottomStyle + ' ' + s.textDecorationStyle }");
    }

    private static JsonNode post(APIRequestContext api, String path, String token, Map<String, Object> body) {
        var options = RequestOptions.create().setData(body);
        var answer = api.post(
                "/api/v1/" + path, token.isEmpty() ? options : options.setHeader("Authorization", "Bearer " + token));
        assertThat(answer.ok()).as("%s: %s", path, answer.text()).isTrue();
        return JsonMapper.shared().readTree(answer.text());
    }

    private static String id(JsonNode made) {
        return made.path("id").asString();
    }
}
