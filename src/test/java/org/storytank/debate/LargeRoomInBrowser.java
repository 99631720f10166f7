package org.storytank.debate;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.storytank.journey.Crowd;

/** What somebody at a desk waits for in a large room, in a real browser; times in milliseconds. */
final class LargeRoomInBrowser {

    private static final int TIMES_OPENED = 3;
    private static final String CLAIM_IS_THERE =
            "text => [...document.querySelectorAll('debate-outline .debate-words')]"
                    + ".some(words => words.textContent.includes(text))";
    /** From the key until the page was drawn with it. */
    private static final String PRESS = """
            async () => {
              const start = performance.now();
              (document.activeElement ?? document.body).dispatchEvent(
                new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
              await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
              return performance.now() - start;
            }
            """;

    /**
     * @param opened from the address until the claims stand on the page, by people who were never there
     * @param told from what somebody says until it stands on the page of somebody who looks
     * @param keys from an arrow key until the next claim is shown as the current one
     */
    record Waited(List<Double> opened, List<Double> told, List<Double> keys) {}

    private LargeRoomInBrowser() {}

    static Waited measure(String address, Consumer<String> say, int times) {
        var waited = new Waited(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var crowd = new Crowd()) {
            // The first one is no measurement: the server, and the browser, are warm then.
            Page page = crowd.somebody().newPage();
            open(page, address);
            for (var i = 0; i < TIMES_OPENED; i++) {
                page.context().close();
                page = crowd.somebody().newPage();
                var start = System.nanoTime();
                open(page, address);
                waited.opened.add((System.nanoTime() - start) / 1e6);
            }
            for (var i = -2; i < times; i++) {
                var text = "Seen %d in a browser.".formatted(i);
                var start = System.nanoTime();
                say.accept(text);
                page.waitForFunction(CLAIM_IS_THERE, text);
                if (i >= 0) {
                    waited.told.add((System.nanoTime() - start) / 1e6);
                }
            }
            page.locator("debate-outline .debate-claim").first().focus();
            for (var i = -2; i < times; i++) {
                var took = ((Number) page.evaluate(PRESS)).doubleValue();
                if (i >= 0) {
                    waited.keys.add(took);
                }
            }
        }
        return waited;
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.waitForFunction(CLAIM_IS_THERE, "Reason 0:");
    }
}
