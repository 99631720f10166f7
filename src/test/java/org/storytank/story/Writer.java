package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** Somebody in front of a scene, in a browser page of their own. */
public final class Writer {

    private static final Pattern SCENE = Pattern.compile(".*/stories/[^/]+/scenes/[^/?]+.*");
    private static final double PATIENCE_MILLIS = 60_000;

    // Where a caret waits with a format for its next letter, Quill puts a sign that nobody sees; it is no text.
    private static final String READ = """
            sheet => [...sheet.children].map(line => {
                const copy = line.cloneNode(true);
                const carets = [...copy.querySelectorAll('.ql-cursor')];
                carets.filter(caret => caret.textContent === '\\uFEFF').forEach(caret => caret.remove());
                return copy.textContent;
            }).join('\\n')
            """;

    // The page's own waiting for a function does not wait for what the function promises.
    private static final String IS_TRUE_AT_LAST = """
            async patience => {
                const question = %s;
                const end = Date.now() + patience;
                while (!(await question())) {
                    if (Date.now() > end) throw new Error('It did not become true: ' + question);
                    await new Promise(next => setTimeout(next, 20));
                }
            }
            """;

    private static final String READS =
            "text => (%s)(document.querySelector('story-editor .ql-editor')) === text".formatted(READ.strip());

    private final RunningStoryTank place;
    private final Page page;

    private Writer(RunningStoryTank place, Page page) {
        this.place = place;
        this.page = page;
    }

    /** Says a name, begins a story and stands in its first scene. */
    public static Writer beginning(RunningStoryTank place, Crowd crowd, String name) {
        var writer = new Writer(place, crowd.somebody().newPage());
        writer.page.navigate(place.address("/stories"));
        writer.button("Write a new story").first().click();
        writer.sayName(name);
        writer.page.waitForURL(SCENE);
        return writer.until(SavingState.SAVED);
    }

    /** Opens an address of a scene in this browser: another page of the same person. */
    static Writer opening(RunningStoryTank place, BrowserContext browser, String address) {
        var writer = new Writer(place, browser.newPage());
        writer.page.navigate(address);
        return writer;
    }

    /** Somebody who is in a scene on this page already. */
    static Writer on(RunningStoryTank place, Page page) {
        return new Writer(place, page);
    }

    /** Comes to an open scene, says a name and may write. */
    static Writer joining(RunningStoryTank place, Crowd crowd, String address, String name) {
        var writer = opening(place, crowd.somebody(), address);
        writer.button("Write here").click();
        writer.sayName(name);
        return writer.until(SavingState.SAVED);
    }

    private void sayName(String name) {
        page.getByLabel("Your name here").fill(name);
        button("Continue").click();
    }

    /** Opens the story to everybody who knows its address, in this way. */
    void share(String way) {
        button("Share").click();
        page.getByText(way, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByLabel("Address to pass on")).isVisible();
        button("Close").click();
    }

    /** Closes the story to everybody who was not invited. */
    void stopSharing() {
        button("Share").click();
        page.getByText("Nobody: only people invited here").click();
        assertThat(page.getByLabel("Address to pass on")).isHidden();
        button("Close").click();
    }

    /** A new link that gives this role to whoever opens it. */
    public String invitation(String role) {
        button("Share").click();
        page.getByLabel("Whoever opens the link").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
        button("Make a link").click();
        var link = page.getByLabel("Invitation link").inputValue();
        button("Close").click();
        return link;
    }

    void withdrawInvitations() {
        button("Share").click();
        button("Withdraw all links").click();
        assertThat(page.getByText("invitation link is open")).isHidden();
        button("Close").click();
    }

    /** From the page of the whole story, as its owner. */
    void deleteTheStory() {
        var story = page.context().newPage();
        story.navigate(address().replaceAll("/scenes/.*", "?overview"));
        story.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete this story"))
                .click();
        assertThat(story.getByText("The story is deleted.").first()).isVisible();
    }

    String address() {
        return page.url();
    }

    Page page() {
        return page;
    }

    public BrowserContext browser() {
        return page.context();
    }

    Locator editor() {
        return page.locator("story-editor");
    }

    Locator sheet() {
        return page.locator("story-editor .ql-editor");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The paragraphs as they stand on the page. */
    String text() {
        return (String) sheet().evaluate(READ);
    }

    /** Gives the page time to read like this; whether it does is for the caller to assert, who can say the difference. */
    void comesToRead(String text) {
        try {
            page.waitForFunction(READS, text);
        } catch (TimeoutError _) {
            // The assertion that follows shows both texts.
        }
    }

    Writer atTheStart() {
        sheet().focus();
        page.keyboard().press("Control+Home");
        return this;
    }

    Writer atTheEnd() {
        sheet().focus();
        page.keyboard().press("Control+End");
        return this;
    }

    Writer type(String words) {
        page.keyboard().type(words);
        return this;
    }

    Writer press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Waits for what the page says about its words. */
    Writer until(SavingState state) {
        assertThat(editor())
                .hasAttribute("data-state", state.name(), new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    /** Waits until a question to the page, a function whose answer is promised, is answered with yes. */
    void until(String question) {
        page.evaluate(IS_TRUE_AT_LAST.formatted(question.strip()), PATIENCE_MILLIS);
    }

    /** The whole text comes to be this. */
    void reads(String text) {
        comesToRead(text);
        org.assertj.core.api.Assertions.assertThat(text()).isEqualTo(text);
    }

    void sees(String words) {
        assertThat(sheet()).containsText(words);
    }

    void saysAboutWords(String words) {
        assertThat(page.locator("story-editor .saving-state")).hasText(words);
    }

    /** Rests with the pointer on words until their card says this: words that are painted anew just then are entered again. */
    Locator cardOn(String words, String says) {
        var card = page.locator("story-editor .passage-card");
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos((long) PATIENCE_MILLIS);
        do {
            page.mouse().move(0, 0);
            sheet().locator(words).hover();
        } while (!appears(card.filter(new Locator.FilterOptions().setHasText(says))) && System.nanoTime() < end);
        return card;
    }

    private static boolean appears(Locator card) {
        try {
            card.waitFor(new Locator.WaitForOptions().setTimeout(3_000));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }
}
