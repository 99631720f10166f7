package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** What the place is for, from end to end: write together, ask whether it is true, argue over it, lose nothing. */
class WholeJourney {

    private static final String SENTENCE = "Un film que la mer efface chaque jour ne peut pas se vendre.";
    private static final String CLAIM = "What nobody can copy has no price.";
    private static final String ANSWER = "A performance cannot be copied either, and people buy seats for it.";

    @Test
    void twoPeopleWriteTheDemoStoryArgueOverASentenceAndTheServerDiesInMidSentence() {
        try (var place = RunningStoryTank.start();
                var crowd = new Crowd()) {
            var ada = Writer.joining(place, crowd, sceneOfTheDemoStory(place, crowd), "Ada");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ada.atTheEnd().type("\n" + SENTENCE);
            ben.sees(SENTENCE);
            ben.atTheStart().type("Ben commence. ");
            ada.sees("Ben commence. ");
            assertThat(ada.page().locator("story-editor .cursors")).containsText("Ben");

            var room = askIfTrue(ada);
            assertThat(room.locator("blockquote").first()).containsText(SENTENCE);
            var bensRoom = ben.browser().newPage();
            bensRoom.navigate(room.url());
            state(bensRoom, CLAIM);
            argueAgainst(claim(room, CLAIM), ANSWER);
            cite(claim(room, ANSWER), "https://www.insee.fr/fr/statistiques", "Les spectacles vivants");
            assertThat(claim(bensRoom, ANSWER).getByText("Against").first()).isVisible();
            assertThat(claim(bensRoom, ANSWER).locator("a[href='https://www.insee.fr/fr/statistiques']"))
                    .containsText("Les spectacles vivants");
            Accessibility.check(bensRoom);

            ada.atTheEnd().type(" Saved before the end.").until(SavingState.SAVED);
            ada.type(" In mid-sen");
            place.kill();
            ada.until(SavingState.OFFLINE).type("tence, and further.");
            place.startAgain();
            ada.until(SavingState.SAVED);
            ben.sees("Saved before the end. In mid-sentence, and further.");
            var later = Writer.opening(place, ben.browser(), ben.address()).until(SavingState.SAVED);
            later.sees("Saved before the end. In mid-sentence, and further.");
            bensRoom.reload();
            assertThat(claim(bensRoom, ANSWER)).isVisible();
        }
    }

    private static String sceneOfTheDemoStory(RunningStoryTank place, Crowd crowd) {
        var page = crowd.open(crowd.somebody(), place.address("/"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("La marée"))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Where it is written"))
                .click();
        page.waitForURL(Pattern.compile(".*/stories/.*/scenes/.*"));
        return page.url();
    }

    /** Selects the last line and asks; the room opens in the same page, and the scene goes on in a new one. */
    private static Page askIfTrue(Writer writer) {
        var asking = Writer.opening(null, writer.browser(), writer.address()).until(SavingState.SAVED);
        asking.atTheEnd().press("Shift+Home");
        asking.button("Is that true?").click();
        assertThat(asking.page().getByLabel("Question of the debate")).hasValue("Is that true?");
        asking.button("Open the debate").click();
        asking.page().waitForURL(Pattern.compile(".*/debates/.*"));
        return asking.page();
    }

    private static void state(Page room, String words) {
        room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("State a claim"))
                .click();
        room.locator("form.debate-composer textarea").fill(words);
        send(room, "Send");
        assertThat(claim(room, words)).isVisible();
    }

    private static void argueAgainst(Locator claim, String words) {
        claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Argue against"))
                .click();
        claim.page().locator("form.debate-composer textarea").fill(words);
        send(claim.page(), "Send");
        assertThat(claim(claim.page(), words)).isVisible();
    }

    private static void cite(Locator claim, String address, String title) {
        claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cite a source"))
                .click();
        claim.page().getByLabel("Address of the page").fill(address);
        claim.page()
                .getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                .fill(title);
        claim.page().getByLabel("Date").fill("2024");
        send(claim.page(), "Cite it");
    }

    private static void send(Page room, String name) {
        room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(room.locator("form.debate-composer")).hasCount(0);
    }

    private static Locator claim(Page room, String words) {
        return room.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(room.getByText(words, new Page.GetByTextOptions().setExact(true))))
                .last();
    }
}
