package org.storytank.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.storytank.story.Writer;

/** axe on every page of the product, in light and dark, wide and narrow; the pages are the routes, so that none can be forgotten. */
class EveryPageJourney {

    private static final Pattern STORY = Pattern.compile("stories/[a-z0-9]+");
    private static final Pattern SCENE = Pattern.compile("stories/[a-z0-9]+/scenes/[a-z0-9]+");
    private static final Pattern ROOM = Pattern.compile("debates/[a-z0-9]+");
    private static final Pattern PASSAGE = Pattern.compile("stories/[a-z0-9]+/scenes/[a-z0-9]+/passages/[a-z0-9]+");

    private static final String FIRST_LINK = """
            pattern => [...document.querySelectorAll('a[href]')]
                .map(a => a.getAttribute('href'))
                .find(href => new RegExp('^/?' + pattern + '$').test(href))
            """;

    private static final Set<String> FOR_THE_HOST = Set.of("host", "moderation/queue", "moderation/practice");

    private static final String TROUBLE_PAGE = ".page.trouble";

    private static Optional<String> stateOfHost = Optional.empty();

    private final Map<String, String> found = new HashMap<>();
    private final RunningStoryTank place = RunningStoryTank.demo();

    /** How wide the window is; each page is looked at in the light and in the dark. */
    enum Look {
        WIDE(1280, 900),
        NARROW(320, 640);

        private final int width;
        private final int height;

        Look(int width, int height) {
            this.width = width;
            this.height = height;
        }

        private NewContextOptions options() {
            return new NewContextOptions().setColorScheme(ColorScheme.LIGHT).setViewportSize(width, height);
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnyPage(Look look) {
        try (var crowd = new Crowd()) {
            var who = crowd.somebody(look.options());
            for (var route : routes()) {
                var page = FOR_THE_HOST.contains(route)
                        ? crowd.open(host(crowd, look), place.address("/" + route))
                        : crowd.open(who, address(route, crowd, who));
                page.locator("h1").first().waitFor();
                assertThat(page.locator(TROUBLE_PAGE).count())
                        .as("%s shows the page of the route '%s', not a refusal", page.url(), route)
                        .isZero();
                check(page);
                page.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnyPlainPage(Look look) {
        try (var crowd = new Crowd()) {
            var who = crowd.somebody(look.options());
            new PlainAddresses(place).examples().forEach((route, address) -> {
                var page = who.newPage();
                var answer = page.navigate(place.address(address));
                assertThat(answer.status())
                        .as("%s, the page of '%s'", address, route)
                        .isEqualTo(200);
                check(page);
                page.close();
            });
        }
    }

    /** The pages that a mapping alone does not show: refused, done, not there. */
    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAPlainPageThatAnswers(Look look) {
        try (var crowd = new Crowd()) {
            var page = crowd.open(
                    crowd.somebody(look.options()), place.address(new PlainAddresses(place).room() + "/say"));
            page.locator("#f-text").fill("x".repeat(2001));
            page.locator("input[value=own]").check();
            page.locator("#f-name").fill("Axel");
            page.locator("form.write button").click();
            page.locator("#refused").waitFor();
            check(page);

            page.locator("#f-text")
                    .fill(look == Look.WIDE ? "The town paid for the words." : "Films grow old faster than harbours.");
            page.locator("form.write button").click();
            page.locator("#done .three").waitFor();
            check(page);

            page.navigate(place.address("/r/no-such-42"));
            check(page);
        }
    }

    private static void check(Page page) {
        Accessibility.check(page);
        Accessibility.checkDark(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its window without scrolling sideways", page.url())
                .isTrue();
    }

    /** Becoming host uses up the link of the terminal; its page is shown where nobody does. */
    private String address(String route, Crowd crowd, BrowserContext who) {
        return route.equals("host/:secret")
                ? RunningStoryTank.shared().hostLink()
                : place.address("/" + example(route, crowd, who));
    }

    /** An address of the demo content for each route; a new route without one fails here. */
    private String example(String route, Crowd crowd, BrowserContext who) {
        return switch (route) {
            case "stories", "debates", "recover", "private" -> route;
            case "join/:secret" -> path(Writer.beginning(place, crowd, "Ada").invitation("Takes part"));
            case "stories/:story" -> link("stories", STORY, crowd, who) + "?overview";
            case "stories/:story/scenes/:scene" -> link(example("stories/:story", crowd, who), SCENE, crowd, who);
            case "debates/:room" -> link("debates", ROOM, crowd, who);
            case "debates/:room/conclusion" -> example("debates/:room", crowd, who) + "/conclusion";
            case "search" -> "search?q=tide";
            case "graph/:kind?/:id?" -> link("debates", ROOM, crowd, who).replaceFirst("debates/", "graph/question/");
            case "stories/:story/scenes/:scene/passages/:passage" ->
                link(example("debates/:room", crowd, who), PASSAGE, crowd, who);
            default -> throw new AssertionError("The route '%s' has no example here: add one.".formatted(route));
        };
    }

    private static String path(String link) {
        return URI.create(link).getPath().substring(1);
    }

    private BrowserContext host(Crowd crowd, Look look) {
        if (stateOfHost.isEmpty()) {
            stateOfHost = Optional.of(becomeHost(crowd));
        }
        return crowd.somebody(look.options().setStorageState(stateOfHost.get()));
    }

    private String becomeHost(Crowd crowd) {
        var page = crowd.open(crowd.somebody(), place.hostLink());
        page.getByLabel("Your name here").fill("Hélène");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Become host"))
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Run this place"))
                .waitFor();
        return page.context().storageState();
    }

    private String link(String from, Pattern to, Crowd crowd, BrowserContext who) {
        return found.computeIfAbsent(to.pattern(), pattern -> {
            var page = crowd.open(who, place.address("/" + from));
            var href = (String) page.waitForFunction(FIRST_LINK, pattern).jsonValue();
            page.close();
            return href.replaceFirst("^/", "");
        });
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new TreeSet<String>();
        for (var view : scanner.findCandidateComponents("org.storytank")) {
            try {
                var type = Class.forName(view.getBeanClassName());
                routes.add(type.getAnnotation(Route.class).value());
                for (var alias : type.getAnnotationsByType(RouteAlias.class)) {
                    routes.add(alias.value());
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(routes).isNotEmpty();
        return routes;
    }
}
