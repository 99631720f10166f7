package org.storytank.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** From a scene over its question and claims to a source, on the graph page of the demo content. */
class GraphJourney {

    private static final String FIRST_ROOM = """
            () => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
                .find(href => /^\\/?debates\\/[a-z0-9]+$/.test(href))
            """;

    private static final String DRAWN = "() => document.querySelector('story-graph').drawn()";

    private static final String LISTED = """
            () => ({
              nodes: [...document.querySelectorAll('.graph-list [data-thing]')].map(li => li.dataset.thing).sort(),
              links: [...document.querySelectorAll('.graph-list [data-to]')]
                .map(li => li.closest('[data-thing]').dataset.thing + ' ' + li.dataset.how + ' ' + li.dataset.to).sort()
            })
            """;

    private static final Map<String, Pattern> PAGES = Map.of(
            "story", Pattern.compile(".*/stories/[a-z0-9]+.*"),
            "scene", Pattern.compile(".*/stories/[a-z0-9]+/scenes/[a-z0-9]+"),
            "question", Pattern.compile(".*/debates/[a-z0-9]+"),
            "claim", Pattern.compile(".*/debates/[a-z0-9]+#claim-[a-z0-9]+"),
            "source", Pattern.compile(".*/graph/source/[a-z0-9]+"));

    private final RunningStoryTank place = RunningStoryTank.demo();

    @Test
    void sceneQuestionClaimsAndSourceAreSeenAndEachOpens() {
        try (var crowd = new Crowd()) {
            var page = crowd.open(crowd.somebody(), graph(place, crowd));
            waitForPicture(page);
            Accessibility.check(page);

            assertThat(page.evaluate(DRAWN)).as("the picture and the list").isEqualTo(page.evaluate(LISTED));
            var things = things(page);
            assertThat(things)
                    .extracting(thing -> thing.split("-")[0])
                    .contains(PAGES.keySet().toArray(String[]::new));
            for (var kind : List.of("scene", "question", "claim", "source", "story")) {
                opens(
                        page,
                        things.stream()
                                .filter(one -> one.startsWith(kind))
                                .findFirst()
                                .orElseThrow());
            }
        }
    }

    @Test
    void whatIsFoundLeadsToTheGraph() {
        try (var crowd = new Crowd()) {
            var page = crowd.open(crowd.somebody(), place.address("/debates"));
            page.getByLabel("Search this place").fill("tide");
            page.keyboard().press("Enter");
            page.locator(".finding").first().waitFor();
            Accessibility.check(page);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What hangs on it"))
                    .first()
                    .click();

            waitForPicture(page);
            assertThat(page).hasURL(Pattern.compile(".*/graph/[a-z]+/[a-z0-9]+"));
        }
    }

    @Test
    void thePictureIsPannedClickedAndUnfoldedAndItsAddressShowsItAgain() {
        try (var small = RunningStoryTank.start("--storytank.explore.layer=3");
                var crowd = new Crowd()) {
            var who = crowd.somebody();
            var page = crowd.open(who, graph(small, crowd));
            waitForPicture(page);
            var room = things(page).stream()
                    .filter(one -> one.startsWith("question"))
                    .findFirst()
                    .orElseThrow();
            var before = place(page, room);

            page.mouse().move(before.get("x") + 200, before.get("y"));
            page.mouse().down();
            page.mouse().move(before.get("x") + 260, before.get("y") + 20, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
            var after = place(page, room);
            assertThat(after.get("x") - before.get("x")).as("panned").isBetween(40.0, 80.0);

            page.mouse().click(after.get("x"), after.get("y"));
            assertThat(page.locator(".picture-card")).containsText("Question");
            Accessibility.check(page);
            var few = things(page);
            page.getByText("Show what else hangs on it").click();
            page.waitForFunction("few => document.querySelector('story-graph').drawn().nodes.length > few", few.size());
            assertThat(things(page)).containsAll(few);
            assertThat(page.evaluate(DRAWN)).as("the picture and the list").isEqualTo(page.evaluate(LISTED));
            assertThat(page).hasURL(Pattern.compile(".*[?]open=" + room));

            page.locator(".unfold").first().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*[?]open=" + room + "_.+"));
            var unfolded = page.evaluate(DRAWN);
            var shared = crowd.open(crowd.somebody(), page.url());
            waitForPicture(shared);
            assertThat(shared.evaluate(DRAWN))
                    .as("what somebody sees who got the link")
                    .isEqualTo(unfolded);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void axeFindsNothingInAnyStateOfSearchAndTheGraph(ColorScheme scheme, int width) {
        try (var crowd = new Crowd()) {
            var who = crowd.somebody(
                    new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 740));
            var picture = crowd.open(who, graph(place, crowd));
            waitForPicture(picture);
            var things = things(picture);
            var room = things.stream()
                    .filter(one -> one.startsWith("question"))
                    .findFirst()
                    .orElseThrow();
            var story = things.stream()
                    .filter(one -> one.startsWith("story"))
                    .findFirst()
                    .orElseThrow();
            var source = things.stream()
                    .filter(one -> one.startsWith("source"))
                    .findFirst()
                    .orElseThrow();
            for (var path : List.of(
                    "search",
                    "search?q=tide&kind=claim&language=en&from=2020-01-01",
                    "search?q=zzzxq&kind=claim",
                    "search?q=fl*",
                    "search?like=" + room,
                    "search?q=tide&connect=" + room,
                    "graph",
                    at(story),
                    at(source),
                    at(story) + "?ask=raised",
                    at(story) + "?ask=unsourced",
                    at(story) + "?to=" + source)) {
                var page = crowd.open(who, place.address("/" + path));
                page.locator("h1").first().waitFor();
                assertThat(page.locator(".page.trouble")).hasCount(0);
                Accessibility.check(page);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits its window without scrolling sideways", path)
                        .isTrue();
                page.close();
            }
        }
    }

    private static String at(String thing) {
        return "graph/" + thing.replaceFirst("-", "/");
    }

    private void opens(Page page, String thing) {
        page.navigate(place.address("/" + at(thing)));
        waitForPicture(page);
        var words = page.locator("#node-" + thing + " > a").first();
        assertThat(words).hasAttribute("href", Pattern.compile("^(?!#).+"));
        if (!thing.startsWith("source")) {
            words.click();
        }
        assertThat(page).hasURL(PAGES.get(thing.split("-")[0]));
        page.locator("h1").first().waitFor();
        assertThat(page.locator(".page.trouble")).hasCount(0);
    }

    private static String graph(RunningStoryTank place, Crowd crowd) {
        var page = crowd.open(crowd.somebody(), place.address("/debates"));
        var room = (String) page.waitForFunction(FIRST_ROOM).jsonValue();
        page.close();
        return place.address("/" + room.replaceFirst("^/?debates/", "graph/question/"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> things(Page page) {
        return (List<String>) ((Map<String, Object>) page.evaluate(DRAWN)).get("nodes");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> place(Page page, String thing) {
        var place = (Map<String, Number>)
                page.evaluate("thing => document.querySelector('story-graph').placeOf(thing)", thing);
        return Map.of("x", place.get("x").doubleValue(), "y", place.get("y").doubleValue());
    }

    private static void waitForPicture(Page page) {
        page.waitForFunction("() => document.querySelector('story-graph')?.drawn?.().nodes.length > 0");
    }
}
