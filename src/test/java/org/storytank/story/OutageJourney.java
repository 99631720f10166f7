package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** Words while the server or the network is away, and after a page is gone. */
class OutageJourney {

    // An update that writes an exclamation mark and deletes nothing ends with the two bytes 33 and 0.
    private static final String LAST_LETTER_IS_KEPT = """
            async () => {
                const [copy] = (await indexedDB.databases()).filter(({ name }) => name.startsWith('story-tank/'));
                const database = await new Promise((resolve, reject) => {
                    const opened = indexedDB.open(copy.name);
                    opened.onsuccess = () => resolve(opened.result);
                    opened.onerror = () => reject(opened.error);
                });
                const kept = await new Promise((resolve, reject) => {
                    const read = database.transaction('changes').objectStore('changes').getAll();
                    read.onsuccess = () => resolve(read.result);
                    read.onerror = () => reject(read.error);
                });
                database.close();
                return kept.some(({ update }) => update.at(-2) === 33 && update.at(-1) === 0);
            }
            """;

    private static final String COPIES = """
            async () => (await indexedDB.databases()).filter(({ name }) => name.startsWith('story-tank/')).length === %d
            """;

    @Test
    void savedWordsOutliveTheKilledServerAndWordsTypedMeanwhileComeHome() {
        try (var place = RunningStoryTank.start();
                var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ada.atTheEnd().type("Saved before. ").until(SavingState.SAVED);

            place.kill();
            ada.until(SavingState.OFFLINE).type("Typed by Ada meanwhile. ");
            ben.until(SavingState.OFFLINE).atTheStart().type("Typed by Ben meanwhile. ");
            ada.saysAboutWords("Offline: your words are kept here");
            place.startAgain();
            ada.until(SavingState.SAVED);
            ben.until(SavingState.SAVED);

            var whole = "Typed by Ben meanwhile. Saved before. Typed by Ada meanwhile. ";
            ada.sees(whole.strip());
            ben.sees(whole.strip());
            var later = Writer.opening(place, ada.browser(), ada.address()).until(SavingState.SAVED);
            assertThat(later.text().strip()).isEqualTo(whole.strip());
        }
    }

    @Test
    void wordsOfACrashedPageAreBroughtHomeByTheNextAndLeaveNoCopyBehind() {
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.atTheEnd().type("Saved. ").until(SavingState.SAVED);
            var address = ada.address();

            cutOff(ada);
            ada.type("Never sent!");
            assertThat(ada.page().locator(".saving-state")).hasText("Offline: your words are kept here");
            ada.until(COPIES.formatted(1));
            ada.until(LAST_LETTER_IS_KEPT);
            ada.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
            ada.browser().setOffline(false);

            var next = Writer.opening(place, ada.browser(), address);
            next.sees("Saved. Never sent!");
            next.until(SavingState.SAVED);
            var elsewhere = Writer.opening(place, ada.browser(), address).until(SavingState.SAVED);
            elsewhere.sees("Saved. Never sent!");
            next.until(COPIES.formatted(0));
            assertThat(elsewhere.text().strip()).isEqualTo("Saved. Never sent!");
        }
    }

    @Test
    void leavingThePageIsWarnedAboutOnlyWhileSomethingIsUnsaved() {
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            var warnings = new int[1];
            ada.page().onDialog(dialog -> {
                warnings[0] += 1;
                dialog.accept();
            });
            ada.atTheEnd().type("Saved.").until(SavingState.SAVED);
            ada.page().reload();
            ada.until(SavingState.SAVED);
            assertThat(warnings[0]).isZero();

            cutOff(ada.atTheEnd());
            ada.type(" Not saved.");
            ada.browser().setOffline(false);
            ada.page().reload();

            assertThat(warnings[0]).isEqualTo(1);
        }
    }

    @Test
    void somebodyWhoLosesTheirRoleKeepsTheirLastWordsAsTextToCopy() {
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ben.atTheEnd().type("Stored. ").until(SavingState.SAVED);
            cutOff(ben);
            ben.type("Too late.");

            ada.stopSharing();
            ben.browser().setOffline(false);

            ben.until(SavingState.REFUSED);
            assertThat(ben.page().getByLabel("Your words that are not saved")).hasValue("Too late.");
            assertThat(ada.sheet()).not().containsText("Too late.");
        }
    }

    /** The network goes, and the connection with it. */
    private static void cutOff(Writer writer) {
        writer.browser().setOffline(true);
        writer.page().evaluate("window.dispatchEvent(new Event('offline'))");
        writer.until(SavingState.OFFLINE);
    }
}
