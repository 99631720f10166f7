package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

class EditorJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();

    /** The browser copies the place where a caret waits with a format; what is written into the copy is written like anything else. */
    @Test
    void nothingWrittenWhereAFormatWaitedIsLostAtALineEnd() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada").atTheEnd();
            ada.press("Control+b");
            ada.page().keyboard().insertText("vent\n");
            ada.press("Control+a").press("Delete");
            ada.page().keyboard().insertText("hello");
            ada.press("Control+b");
            ada.page().keyboard().insertText("vent\n");
            ada.page().keyboard().insertText("a");
            ada.until(SavingState.SAVED);
            ada.sees("helloventa");

            var later = Writer.opening(place, ada.browser(), ada.address()).until(SavingState.SAVED);

            later.sees("helloventa");
            assertThat(later.text()).isEqualTo(ada.text()).doesNotContain("\ufeff");
        }
    }

    @Test
    void twoPeopleSeeEachOthersWordsAndWhereTheyAre() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");

            ada.atTheEnd().type("The storm broke over the harbour.");
            ben.sees("The storm broke over the harbour.");
            ben.atTheStart().type("At dawn. ");
            ada.sees("At dawn. The storm broke over the harbour.");

            assertThat(ada.page().locator(".people-here")).containsText("Ben");
            assertThat(ada.page().locator(".others-name")).containsText("Ben");
            assertThat(ben.page().locator(".others-name")).containsText("Ada");
            ada.until(SavingState.SAVED);
            ben.until(SavingState.SAVED);
        }
    }

    @Test
    void undoingTakesBackOnesOwnWordsAndNobodyElses() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ada.atTheEnd().type("Ada wrote this.");
            ben.sees("Ada wrote this.");
            ben.atTheEnd().type(" Ben wrote that.");
            ada.sees("Ben wrote that.");

            ada.press("Control+z");

            assertThat(ada.sheet()).hasText("Ben wrote that.");
            assertThat(ben.sheet()).hasText("Ben wrote that.");
        }
    }

    @Test
    void paragraphsAndFormatsAreTheSameForBothAndAfterLeaving() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            var again = Writer.opening(place, ada.browser(), ada.address()).until(SavingState.SAVED);

            ada.atTheEnd().type("# Dawn").press("Enter");
            ada.type("> So he said").press("Enter").press("Enter");
            ada.type("***").press("Enter");
            ada.type("She ").press("Control+b").type("ran").press("Control+b").type(".");
            ada.until(SavingState.SAVED);

            again.sees("She ran.");
            var shape = List.of("kind-heading", "kind-quote", "kind-break", "");
            assertThat(kinds(again)).isEqualTo(shape).isEqualTo(kinds(ada));
            assertThat(again.sheet().locator("strong")).hasText("ran");
            again.page().reload();
            again.until(SavingState.SAVED);
            assertThat(kinds(again)).isEqualTo(shape);
        }
    }

    @Test
    void twoPagesOfOnePersonWriteTheSameText() {
        try (var crowd = new Crowd()) {
            var one = Writer.beginning(place, crowd, "Ada");
            var two = Writer.opening(place, one.browser(), one.address()).until(SavingState.SAVED);

            one.atTheEnd().type("From one page.");
            two.sees("From one page.");
            two.atTheEnd().type(" From the other.");

            one.sees("From one page. From the other.");
            one.until(SavingState.SAVED);
            two.until(SavingState.SAVED);
            assertThat(one.text()).isEqualTo(two.text());
        }
    }

    @Test
    void aReaderReadsLiveAndCannotType() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may read");
            ada.atTheEnd().type("Once ");
            var reader = Writer.opening(place, crowd.somebody(), ada.address()).until(SavingState.READING);

            assertThat(reader.sheet()).hasAttribute("contenteditable", "false");
            reader.sheet().click();
            reader.type("not mine to write");
            ada.type("upon a time.").until(SavingState.SAVED);

            reader.sees("Once upon a time.");
            assertThat(reader.sheet()).not().containsText("not mine");
            assertThat(ada.sheet()).not().containsText("not mine");
        }
    }

    @Test
    void whatOthersDoNeverMovesTheFocus() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ada.atTheEnd().type("Ada stays here.");
            ada.press("Alt+F10");
            var tool = ada.page().locator("story-editor .tool-bold").first();
            assertThat(tool).isFocused();
            ben.sees("Ada stays here.");

            ben.atTheStart().type("Ben writes. ");

            ada.sees("Ben writes. Ada stays here.");
            assertThat(tool).isFocused();
            ada.press("Escape");
            assertThat(ada.sheet()).isFocused();
        }
    }

    @Test
    void peopleWhoHearThePageMeetALabelledTextBoxThatIsNeverALiveRegion() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.atTheEnd().type("# Dawn").press("Enter").type("Once.").until(SavingState.SAVED);

            assertThat(ada.sheet()).hasAttribute("role", "textbox");
            assertThat(ada.sheet()).hasAttribute("aria-multiline", "true");
            assertThat((String) ada.sheet().getAttribute("aria-label")).isNotBlank();
            assertThat(ada.page().locator(":is([aria-live],[role=status],[role=alert],[role=log]) .ql-editor"))
                    .hasCount(0);
            Accessibility.check(ada.page());
            ada.press("Alt+0");
            assertThat(ada.page().locator("dialog.editor-help")).isVisible();
            Accessibility.check(ada.page());
        }
    }

    @Test
    void aPastedPageBringsItsWordsAndNothingThatRuns() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.sheet().focus();

            ada.sheet().evaluate(PASTE, """
                    <h1 style="color:red" onclick="x()">Title</h1>
                    <p>Some <b>bold</b> <u>words</u>, <a href="javascript:alert(1)">a trap</a>
                    and <a href="https://example.org/">a link</a>.<img src="x" onerror="window.ran = true"></p>
                    <script>window.ran = true</script>""");
            ada.until(SavingState.SAVED);

            ada.sees("Some bold words, a trap and a link.");
            assertThat(ada.sheet().locator("a")).hasCount(1);
            assertThat(ada.sheet().locator("a")).hasAttribute("href", "https://example.org/");
            assertThat(ada.sheet().locator(":is(img, script, u, [style], [onclick])"))
                    .hasCount(0);
            assertThat(ada.page().evaluate("window.ran")).isNull();
        }
    }

    @Test
    void theSheetFitsANarrowScreen() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.page().setViewportSize(320, 640);
            ada.atTheEnd().type("Antidisestablishmentarianism".repeat(4)).until(SavingState.SAVED);

            assertThat(overflow(ada.page())).isLessThanOrEqualTo(0);
        }
    }

    private static final String PASTE = """
            (sheet, html) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }""";

    private static List<String> kinds(Writer writer) {
        return writer.sheet().locator("> *").all().stream()
                .map(Locator::elementHandle)
                .map(line -> String.valueOf(line.getAttribute("class")))
                .map(name -> "null".equals(name) ? "" : name)
                .toList();
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
