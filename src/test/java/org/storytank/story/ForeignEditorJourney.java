package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Crowd;
import org.storytank.journey.ForeignEditor;
import org.storytank.journey.RunningStoryTank;

/** Somebody writes a scene in CodeMirror, with its binding and provider as npm brings them, beside somebody in our editor. */
class ForeignEditorJourney {

    @AutoClose
    private static final ForeignEditor CODE_MIRROR = new ForeignEditor();

    @AutoClose
    private static final RunningStoryTank PLACE = RunningStoryTank.start(
            "--storytank.demo.load=false", "--storytank.coediting.allowed-origins=" + CODE_MIRROR.origin());

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void codeMirrorAndOurEditorWriteTheSameSceneAndHarmNothing() {
        var ada = Writer.beginning(PLACE, crowd, "Ada").type("The tide");
        ada.press("Control+Shift+Digit1").until(SavingState.SAVED);
        ada.share("Everyone may take part");
        var ben = Writer.joining(PLACE, crowd, ada.address(), "Ben");
        var lines = codeMirror(ben);
        assertThat(lines).containsText("The tide");

        lines.press("End");
        lines.pressSequentially(" rises");
        ada.sees("The tide rises");
        ada.atTheEnd().type(" at noon");
        assertThat(lines).containsText("The tide rises at noon");
        lines.press("Control+z");

        ada.sees("The tide at noon");
        assertThat(lines).containsText("The tide at noon");
        assertThat(ada.sheet().locator(".kind-heading")).hasText("The tide at noon");
        ada.until(SavingState.SAVED).page().reload();
        ada.until(SavingState.SAVED).sees("The tide at noon");
    }

    /** With the ticket of a page that is closed, as a foreign program is given one. */
    private static Locator codeMirror(Writer writer) {
        @SuppressWarnings("unchecked")
        var seat = (Map<String, Object>) writer.editor().evaluate("editor => editor.currentSeat");
        var browser = writer.browser();
        writer.page().close();
        var page = browser.newPage();
        CODE_MIRROR.open(page, PLACE.address(), (String) seat.get("document"), (String) seat.get("token"));
        return lines(page);
    }

    private static Locator lines(Page page) {
        return page.locator(".cm-content");
    }
}
