package org.storytank.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    private final RunningStoryTank place = RunningStoryTank.shared();

    @Test
    void sceneQuestionClaimsAndSourceAreSeenAndEachOpens() {
        try (var crowd = new Crowd()) {
            var page = crowd.open(crowd.somebody(), graph(crowd));
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

    private void opens(Page page, String thing) {
        page.navigate(place.address("/graph/" + thing.replaceFirst("-", "/")));
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

    private String graph(Crowd crowd) {
        var page = crowd.open(crowd.somebody(), place.address("/debates"));
        var room = (String) page.waitForFunction(FIRST_ROOM).jsonValue();
        page.close();
        return place.address("/" + room.replaceFirst("^/?debates/", "graph/question/"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> things(Page page) {
        return (List<String>) ((Map<String, Object>) page.evaluate(DRAWN)).get("nodes");
    }

    private static void waitForPicture(Page page) {
        page.waitForFunction("() => document.querySelector('story-graph')?.drawn?.().nodes.length > 0");
    }
}
