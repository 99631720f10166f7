package org.storytank.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What axe finds on a page; anything found fails the journey with the rule and the elements. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    public static void check(Page page) {
        page.locator("h1").first().waitFor();
        assertThat(violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** What depends on colours, once more in dark ones; everything else is the same there. */
    static void checkDark(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(said(new AxeBuilder(page).withRules(OF_COLOURS)))
                .as("axe on %s in the dark", page.url())
                .isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    static List<String> violations(Page page) {
        return said(new AxeBuilder(page).withTags(RULES));
    }

    private static List<String> said(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .toList();
    }
}
