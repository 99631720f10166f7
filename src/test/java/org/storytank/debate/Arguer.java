package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Somebody in front of a live debate, in a browser page of their own, who does everything by keyboard. */
final class Arguer {

    private static final double A_MOMENT = 10_000;

    private static final String FORM = "debate-outline form.debate-composer";

    // Each claim in reading order: what it answers and how, its words and what people think of it.
    private static final String MAP = """
            () => [...document.querySelectorAll('debate-outline article.debate-claim')].map(claim => [
                claim.id,
                claim.closest('li').parentElement.closest('li')?.querySelector('article').id ?? '',
                ['for', 'against', 'undercut', 'joint', 'withdrawn'].filter(one => claim.classList.contains(one)).join(' '),
                claim.querySelector('.debate-words').textContent.trim(),
                (claim.querySelector('.debate-counts')?.textContent ?? '').replace(/\\s+/g, ' ').trim(),
            ].join(' | ')).join('\\n')
            """;

    // The form is gone, or says why not.
    private static final String ANSWERED = """
            form => [...document.querySelectorAll(form + ' .debate-refused')].every(why => why.textContent.trim())
            """;

    private final Page page;
    private final String name;

    /** @param page a debate that is open to its reader for writing */
    Arguer(Page page, String name) {
        this.page = page;
        this.name = name;
        page.locator("debate-outline h1").waitFor();
    }

    Page page() {
        return page;
    }

    /** The first words somebody says here, and the name they say them under. */
    void arrives(String words) {
        button("State a claim").press("Enter");
        page.locator(FORM + " textarea").fill(words);
        press(page.locator(FORM + " button[type=submit]"));
        page.getByLabel("Your name here").fill(name);
        button("Continue").press("Enter");
        assertThat(page.locator(FORM)).hasCount(0);
    }

    void states(String words) {
        button("State a claim").press("Enter");
        page.locator(FORM + " textarea").fill(words);
        send();
    }

    /** Does something to a claim that has a button for it; nothing when none has. */
    void actsOnAny(String what, Random random, String words) {
        any("article .debate-acts button[aria-label='%s']".formatted(what), random, button -> {
            if (opens(button)) {
                var area = page.locator(FORM + " textarea");
                if (area.count() > 0) {
                    area.fill(words);
                }
                send();
            }
        });
    }

    void movesAny(Random random) {
        any("article .debate-acts button[aria-label='Move']", random, button -> {
            if (!opens(button)) {
                return;
            }
            page.locator(FORM + " input[type=radio]").nth(random.nextInt(3)).check();
            var places = page.locator(FORM + " select");
            if (places.count() > 0) {
                var options = places.locator("option").evaluateAll("all => all.map(one => one.value)");
                var under = (List<?>) options;
                choose(places, under.get(random.nextInt(under.size())).toString());
            }
            send();
        });
    }

    void votesOnAny(String opinion, Random random) {
        any(".debate-claim .debate-choice:text-is('%s')".formatted(opinion), random, Arguer::pressed);
    }

    void putsBack() {
        var undo = button("Put it back");
        if (undo.count() > 0) {
            press(undo);
        }
    }

    /** Everything that is folded is unfolded. */
    String map() {
        var folded = page.locator("debate-outline .debate-fold[aria-expanded=false]");
        while (folded.count() > 0) {
            press(folded.first());
        }
        return page.evaluate(MAP).toString();
    }

    private void any(String selector, Random random, Consumer<Locator> act) {
        var ids = (List<?>) page.locator("debate-outline")
                .locator(selector)
                .evaluateAll("all => all.map(one => one.closest('article')?.id).filter(id => id)");
        if (!ids.isEmpty()) {
            var claim = "#" + ids.get(random.nextInt(ids.size()));
            act.accept(page.locator(claim).locator(selector.substring(selector.indexOf(' ') + 1)));
        }
    }

    /** Others act meanwhile: what cannot be done any more is said, and left. */
    private void send() {
        press(page.locator(FORM + " button[type=submit]"));
        page.waitForFunction(ANSWERED, FORM);
        if (page.locator(FORM).count() > 0) {
            press(page.locator(FORM + " .debate-send button[type=button]"));
            assertThat(page.locator(FORM)).hasCount(0);
        }
    }

    /** A place that was withdrawn in that moment is not chosen. */
    private static void choose(Locator places, String place) {
        try {
            places.selectOption(place, new Locator.SelectOptionOptions().setTimeout(A_MOMENT));
        } catch (TimeoutError _) {
            // What was chosen before stays.
        }
    }

    /** False when others moved the claim in that moment, and the press went nowhere. */
    private boolean opens(Locator button) {
        return pressed(button) && appears(page.locator(FORM));
    }

    private static boolean pressed(Locator button) {
        try {
            button.press("Enter", new Locator.PressOptions().setTimeout(A_MOMENT));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    private static boolean appears(Locator form) {
        try {
            form.waitFor(new Locator.WaitForOptions().setTimeout(A_MOMENT));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    private static void press(Locator button) {
        button.press("Enter");
    }

    private Locator button(String called) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called).setExact(true));
    }
}
