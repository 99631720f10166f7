package org.storytank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens with old phones in a meeting: 320 px, a slow network, scripts on and off. */
class PhoneJourney {

    private final RunningStoryTank place = RunningStoryTank.shared();
    // Not the room of the other journeys: what they say there would fill the page.
    private final String room = new PlainAddresses(place).rooms().getLast();

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void somebodyJoinsReadsClaimsAnswersAndCites(boolean script) {
        try (var crowd = new Crowd()) {
            var began = System.nanoTime();
            var page = phone(crowd, script).newPage();
            slow(page);
            page.navigate(place.address("/r?code=" + room.substring(3).replace("-", "%20")));
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            var claim = state(page, "for", "Ines");

            assertThat(page.locator("#done")).containsText("Your claim is in the debate.");
            assertThat(page.locator("#done .three b")).hasCount(3);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));

            said(page, claim).locator("a.against").click();
            page.locator("#f-text").fill("On the contrary: " + claim);
            assertThat(page.locator("#f-name")).hasCount(0);
            send(page);
            assertThat(said(page, "On the contrary: " + claim).locator(".side")).containsText("Against");

            page.locator("#done a").last().click();
            page.locator("#f-address").fill("https://www.insee.fr/fr/" + UUID.randomUUID());
            page.locator("#f-title").fill("Source of " + claim);
            send(page);
            assertThat(said(page, "On the contrary: " + claim).locator(".sources"))
                    .containsText("Source of " + claim);
        }
    }

    @Test
    void twoPhonesAndARoomOnAWideScreenSeeEachOtherLive() {
        try (var crowd = new Crowd()) {
            var first = crowd.open(phone(crowd, true), place.address(room));
            var second = crowd.open(phone(crowd, true), place.address(room));
            assertThat(second.locator("#live")).containsText("Live");
            var question = first.locator("h1").textContent();
            var wide = wide(crowd, question);
            second.locator("#f-text").fill("Half a thought");

            var claim = state(first, "against", "Ada");

            assertThat(said(second, claim)).isVisible();
            assertThat(second.locator("#live")).containsText("argument against");
            assertThat(wide.getByText(claim, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(second.locator("#f-text")).hasValue("Half a thought");

            assertThat(first.locator("#live")).containsText("Live");
            var answer = state(second, "for", "Ben");
            assertThat(said(first, answer)).isVisible();
            assertThat(wide.getByText(answer, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();

            assertThat(second.locator("#live")).containsText("Live");
            var fromWide = stateWide(wide);
            assertThat(said(first, fromWide)).isVisible();
            assertThat(said(second, fromWide)).isVisible();
        }
    }

    @Test
    void twoPhonesWithoutScriptsAreSeenLiveAndSeeTheOthersByOneTap() {
        try (var crowd = new Crowd()) {
            var first = crowd.open(phone(crowd, false), place.address(room));
            var second = crowd.open(phone(crowd, false), place.address(room));
            var wide = wide(crowd, first.locator("h1").textContent());

            var claim = state(first, "for", "Noa");
            assertThat(wide.getByText(claim, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            var fromWide = stateWide(wide);
            assertThat(wide.getByText(fromWide, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();

            look(second);
            assertThat(said(second, claim)).isVisible();
            assertThat(said(second, fromWide)).isVisible();
            look(first);
            assertThat(said(first, fromWide)).isVisible();
            assertThat(first.locator("#done")).hasCount(0);
        }
    }

    @Test
    void wordsBeingTypedOutliveAReload() {
        try (var crowd = new Crowd()) {
            var page = crowd.open(phone(crowd, true), place.address(room));
            page.locator("#f-text").fill("Not sent yet");
            page.reload();

            assertThat(page.locator("#f-text")).hasValue("Not sent yet");

            page.locator("input[value=own]").check();
            page.locator("#f-name").fill("Mia");
            send(page);
            page.locator("#done").waitFor();

            assertThat(page.locator("#f-text")).hasValue("");
        }
    }

    @Test
    void aRoomFindsItsAddressForPhones() {
        try (var crowd = new Crowd()) {
            var wide = crowd.open(crowd.somebody(), place.address("/debates"));
            wide.locator(".debate-rooms a").first().click();
            var poster = wide.waitForPopup(
                    () -> wide.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Join by phone"))
                            .click());

            poster.waitForLoadState();
            assertThat(poster.locator(".address")).containsText("/r/");
            assertThat(poster.locator(".qr img").evaluate("image => image.naturalWidth > 0"))
                    .isEqualTo(true);
        }
    }

    private static BrowserContext phone(Crowd crowd, boolean script) {
        return crowd.somebody(new NewContextOptions()
                .setViewportSize(320, 568)
                .setHasTouch(true)
                .setIsMobile(true)
                .setJavaScriptEnabled(script));
    }

    /** 400 kbit/s and 400 ms there and back, as in a hall where everybody has a phone out. */
    private static void slow(Page page) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 400);
        conditions.addProperty("downloadThroughput", 50_000);
        conditions.addProperty("uploadThroughput", 50_000);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    private static String state(Page page, String side, String name) {
        var claim = "A claim of %s, %s".formatted(name, UUID.randomUUID());
        page.locator("#f-text").fill(claim);
        page.locator("input[value=" + side + "]").check();
        page.locator("#f-name").fill(name);
        send(page);
        page.locator("#done").waitFor();
        return claim;
    }

    /** The same room as people see it at a desk. */
    private Page wide(Crowd crowd, String question) {
        var wide = crowd.open(crowd.somebody(), place.address("/debates"));
        wide.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(question))
                .first()
                .click();
        wide.locator("debate-outline h1").waitFor();
        return wide;
    }

    private static String stateWide(Page wide) {
        var claim = "From the wide screen " + UUID.randomUUID();
        wide.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("State a claim"))
                .first()
                .click();
        wide.locator("form.debate-composer textarea").fill(claim);
        wide.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
        wide.getByLabel("Your name here").fill("Rose");
        wide.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        return claim;
    }

    private static void look(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See what others have said since"))
                .click();
    }

    private static void send(Page page) {
        page.locator("form.write button").last().click();
    }

    private static Locator said(Page page, String words) {
        return page.locator(".said")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))));
    }
}
