package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** The way from the home page to a sourced argument without a mouse, and what a screen reader meets on it. */
class KeyboardJourney {

    private static final int MOST_TABS = 120;
    private static final String CLAIM = "A claim made by keys.";
    private static final String ANSWER = "An argument made by keys.";

    @Test
    void everythingOnTheWayIsReachedWithTabAndPressedWithEnter() {
        try (var crowd = new Crowd()) {
            var page = crowd.open(crowd.somebody(), RunningStoryTank.shared().address("/"));
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - main:
                      - heading "Write stories together, and argue fairly over what they raise." [level=1]
                      - heading "Write" [level=2]
                      - paragraph:
                        - link "See the stories"
                      - heading "Debate" [level=2]
                      - paragraph:
                        - link "See the debates"
                        - link "I was told two words"
                      - heading "Happening now" [level=2]
                    """);
            tabTo(page, page.getByRole(AriaRole.LINK, named("La marée")).first());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/read/stories/.*"));
            tabTo(page, page.getByRole(AriaRole.LINK, named("Where it is written")));
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/stories/.*/scenes/.*"));
            tabTo(page, page.getByRole(AriaRole.BUTTON, named("Write here")));
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Your name here")).isFocused();
            page.keyboard().type("Keya");
            page.keyboard().press("Enter");

            var sheet =
                    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Text of")));
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - main:
                      - link "La marée"
                      - navigation "Scenes"
                      - heading "Une image par marée" [level=1]
                      - toolbar "Writing tools":
                        - button "Bold"
                        - button "Italic"
                        - button "Link"
                        - button "Heading"
                        - button "Quote"
                        - button "Scene break"
                        - button "Undo"
                        - button "Redo"
                      - textbox /Text of/
                      - complementary "Debates from here"
                    """);
            tabTo(page, sheet);
            page.keyboard().press("Control+End");
            page.keyboard().type("\nWritten without a mouse.");
            page.keyboard().press("Shift+Home");
            page.keyboard().press("Control+Shift+Enter");
            assertThat(page.getByLabel("Question of the debate")).isFocused();
            tabTo(page, page.getByRole(AriaRole.BUTTON, named("Open the debate")));
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/debates/.*"));

            tabTo(page, page.getByRole(AriaRole.BUTTON, named("State a claim")));
            page.keyboard().press("Enter");
            write(page, CLAIM);
            tabTo(page, in(claim(page, CLAIM), "Argue against"));
            page.keyboard().press("Enter");
            write(page, ANSWER);
            tabTo(page, in(claim(page, ANSWER), "Cite a source"));
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Address of the page")).isFocused();
            page.keyboard().type("https://www.culture.gouv.fr/");
            page.keyboard().press("Tab");
            page.keyboard().type("Ministère de la Culture");
            page.keyboard().press("Control+Enter");

            assertThat(claim(page, ANSWER)).matchesAriaSnapshot("""
                    - article /Against.*An argument made by keys\\./:
                      - heading /Against/
                      - paragraph: An argument made by keys.
                      - list "Sources":
                        - listitem:
                          - link /Ministère de la Culture/
                      - button "Argue for"
                      - button "Argue against"
                      - button "Cite a source"
                    """);
        }
    }

    private static void write(Page page, String words) {
        assertThat(page.locator("form.debate-composer textarea")).isFocused();
        page.keyboard().type(words);
        page.keyboard().press("Control+Enter");
        assertThat(claim(page, words)).isVisible();
    }

    /** Presses Tab until the element has the focus; one that cannot be reached fails. */
    private static void tabTo(Page page, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) wanted.evaluate("element => element.matches(':focus, :focus-within')")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(MOST_TABS + " times Tab did not lead to " + wanted);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator in(Locator claim, String button) {
        return claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static Locator claim(Page room, String words) {
        return room.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(room.getByText(words, new Page.GetByTextOptions().setExact(true))))
                .last();
    }
}
