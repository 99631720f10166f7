package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** People with a link, a role, an old cookie, or none of them. */
class InvitedJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();

    @Test
    void aLinkThatInvitesToReadGivesThatAndNoMore() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.atTheEnd().type("Only for invited eyes.").until(SavingState.SAVED);
            var link = ada.invitation("Reads");

            var stranger = crowd.open(crowd.somebody(), ada.address());
            assertThat(stranger.locator("main")).not().containsText("Only for invited eyes.");
            var ben = crowd.somebody();
            var page = crowd.open(ben, link);
            Accessibility.check(page);
            page.getByLabel("Your name here").fill("Ben");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Come in"))
                    .click();
            page.waitForURL(Pattern.compile(".*/stories/.*"));

            var reading = Writer.opening(place, ben, ada.address()).until(SavingState.READING);
            reading.sees("Only for invited eyes.");
            reading.sheet().click();
            reading.type("Ben was here.");
            assertThat(reading.sheet()).not().containsText("Ben was here.");
            assertThat(reading.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a scene")))
                    .hasCount(0);
            assertThat(reading.page().getByLabel("Title of the scene")).hasCount(0);
        }
    }

    @Test
    void anInvitationThatWasWithdrawnOpensNothing() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            var link = ada.invitation("Takes part");
            ada.withdrawInvitations();

            var page = crowd.open(crowd.somebody(), link);

            assertThat(page.locator("main")).containsText("This invitation was withdrawn");
        }
    }

    @Test
    void wordsWrittenOfflineComeHomeAfterTheCookieHasGone() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may read");
            ada.atTheEnd().type("With a cookie. ").until(SavingState.SAVED);
            ada.browser().setOffline(true);
            ada.page().evaluate("window.dispatchEvent(new Event('offline'))");
            ada.until(SavingState.OFFLINE).type("Without one.");

            ada.browser().clearCookies();
            ada.browser().setOffline(false);

            ada.until(SavingState.SAVED);
            var reader = Writer.opening(place, crowd.somebody(), ada.address());
            reader.sees("With a cookie. Without one.");
        }
    }

    @Test
    void aStoryDeletedWhileSomebodyTypesSaysSoAndKeepsTheirWords() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ben.atTheEnd().type("Stored. ").until(SavingState.SAVED);
            ben.browser().setOffline(true);
            ben.page().evaluate("window.dispatchEvent(new Event('offline'))");
            ben.until(SavingState.OFFLINE).type("Not stored.");

            ada.deleteTheStory();
            ben.browser().setOffline(false);

            ben.until(SavingState.REFUSED);
            assertThat(ben.page().getByLabel("Your words that are not saved")).hasValue("Not stored.");
        }
    }

    @Test
    void theThreeWordsBringAPersonBackOnAnotherDevice() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada Lovelace");
            ada.atTheEnd().type("Mine.").until(SavingState.SAVED);
            var words = ada.page().locator(".account-words").first().innerText();

            var elsewhere = crowd.open(crowd.somebody(), place.address("/recover"));
            Accessibility.check(elsewhere);
            elsewhere.getByLabel("Your name here").fill("Ada Lovelace");
            elsewhere.getByLabel("Your three words").fill(words);
            elsewhere
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Come back"))
                    .click();

            assertThat(elsewhere.locator(".masthead")).containsText("Ada Lovelace");
            Writer.opening(place, elsewhere.context(), ada.address())
                    .until(SavingState.SAVED)
                    .sees("Mine.");
        }
    }

    @Test
    void whoeverHasTheLinkOfTheTerminalBecomesHostOnce() {
        try (var own = RunningStoryTank.start("--storytank.demo.load=false");
                var crowd = new Crowd()) {
            var link = own.hostLink();
            var page = crowd.open(crowd.somebody(), link);
            page.getByLabel("Your name here").fill("Hélène");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Become host"))
                    .click();
            assertThat(page.getByText("Take back somebody’s three words")).isVisible();

            var second = crowd.open(crowd.somebody(), link);
            assertThat(second.locator("main")).containsText("This link was used");
            assertThat(own.terminal()).doesNotContain("Hélène");
        }
    }
}
