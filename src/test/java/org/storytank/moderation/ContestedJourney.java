package org.storytank.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** A claim is reported, held, contested and put back by people in browsers of their own; then anybody checks the log. */
class ContestedJourney {

    private static final String WORDS = "Whoever plays cards by the lamp is a fool.";

    @AutoClose
    private static final RunningStoryTank PLACE =
            RunningStoryTank.start("--storytank.moderation.cases.practice-first=false");

    private static String hostsBrowser;

    @TempDir
    private Path folder;

    @Test
    void whatWasWronglyHeldIsVisibleAgainAndTheLogIsWhole() throws Exception {
        try (var crowd = new Crowd()) {
            var author = crowd.somebodyWithAPhone();
            var reader = crowd.somebodyWithAPhone();
            var host = host(crowd);
            var room = say(crowd, author);

            report(reader, room);
            assertThat(reader.pages().getLast().locator("h1")).hasText("Your report");

            nameModerator(crowd, host);
            hold(host.newPage(), "Hold for review");
            assertThat(look(reader, room).locator("main")).not().containsText(WORDS);

            var told = look(author, room);
            told.getByText("Something you said is out of sight").click();
            assertThat(told.locator("blockquote")).hasText(WORDS);
            told.getByLabel("Why is the decision wrong?").fill("It is a line of the play.");
            told.getByRole(AriaRole.BUTTON, name("Contest the decision")).click();
            assertThat(told.getByText("Somebody else will answer.")).isVisible();

            answer(crowd.open(moderator, PLACE.address("/moderation/queue")));
            assertThat(look(reader, room).locator("main")).containsText(WORDS);
            told.reload();
            assertThat(told.locator("h2").first()).hasText("You were right: it is in its place again");
        }
        verify();
    }

    @Test
    void someWordsOfASceneAreTakenOutAndPutBackUnderItsReaders() {
        try (var crowd = new Crowd()) {
            var reader = crowd.open(crowd.somebodyWithAPhone(), PLACE.address("/"));
            reader.locator("a[href^='/read/stories/']").first().click();
            reader.locator("a[href*='/scenes/']").first().click();
            reader.waitForURL(Pattern.compile(".*/scenes/.*"));
            var scene = reader.url();
            var prose = reader.locator(".prose");
            var whole = prose.innerText();
            var words = reader.locator(".prose p").first().innerText().split("(?<=[.?!])")[0];
            reader.locator("a[href^='/report/scene/']").click();
            reader.getByLabel("Insult aimed at a person").check();
            reader.getByRole(AriaRole.BUTTON, name("Report")).click();
            reader.waitForURL(Pattern.compile(".*/reports/.*"));

            var desk = host(crowd).newPage();
            desk.navigate(PLACE.address("/moderation/queue"));
            desk.getByRole(AriaRole.BUTTON, name("Take: Insult aimed at a person"))
                    .click();
            desk.getByText("Show the words").click();
            desk.getByText("Only some of these words").click();
            desk.getByLabel("The words, as they stand there").fill(words);
            Accessibility.check(desk);
            desk.getByRole(AriaRole.BUTTON, name("Judge only these words")).click();
            desk.getByText("The case is about these words now").waitFor();
            desk.getByRole(AriaRole.BUTTON, name("Hold for review")).click();
            desk.getByText("Nothing waits.").waitFor();

            reader.navigate(scene);
            assertThat(prose).not().containsText(words);
            assertThat(prose).not().isEmpty();

            desk.getByRole(AriaRole.BUTTON, name("Undo: put it back")).click();
            desk.getByText("It is back in its place.").waitFor();
            reader.navigate(scene);
            assertThat(prose.innerText()).isEqualTo(whole);
        }
    }

    private BrowserContext moderator;

    private String say(Crowd crowd, BrowserContext author) {
        var page = crowd.open(author, PLACE.address("/"));
        page.locator("a[href^='/r/']").first().click();
        var room = URI.create(page.url()).getPath();
        page.locator("#f-text").fill(WORDS);
        page.locator("input[value=own]").check();
        page.locator("#f-name").fill("Ada");
        page.locator("form.write button").click();
        page.locator("#done").waitFor();
        return room;
    }

    private static void report(BrowserContext reader, String room) {
        var page = look(reader, room);
        page.locator("li.claim")
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Report"))
                .click();
        page.getByLabel("Insult aimed at a person").check();
        page.getByRole(AriaRole.BUTTON, name("Report")).click();
        page.waitForURL(Pattern.compile(".*/reports/.*"));
    }

    /** The link makes one person host, once: for the next journey the same person comes back. */
    private static BrowserContext host(Crowd crowd) {
        if (hostsBrowser != null) {
            return crowd.somebody(new NewContextOptions().setStorageState(hostsBrowser));
        }
        var page = crowd.open(crowd.somebody(), PLACE.hostLink());
        page.getByLabel("Your name here").fill("Hélène");
        page.getByRole(AriaRole.BUTTON, name("Become host")).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Run this place"))
                .waitFor();
        hostsBrowser = page.context().storageState();
        return page.context();
    }

    private void nameModerator(Crowd crowd, BrowserContext host) {
        moderator = crowd.somebody();
        var arriving = crowd.open(moderator, PLACE.address("/debates"));
        arriving.getByRole(AriaRole.BUTTON, name("Say your name")).click();
        arriving.getByLabel("Your name here").fill("Mona");
        arriving.keyboard().press("Enter");
        arriving.getByText("Mona").first().waitFor();
        var page = crowd.open(host, PLACE.address("/moderation/queue"));
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Mona");
        page.getByRole(AriaRole.BUTTON, name("Find")).click();
        page.getByRole(AriaRole.BUTTON, name("Name Mona moderator")).click();
        page.getByRole(AriaRole.BUTTON, name("Mona shall not moderate any more"))
                .waitFor();
        page.close();
    }

    private static void hold(Page page, String words) {
        page.navigate(PLACE.address("/moderation/queue"));
        page.getByRole(AriaRole.BUTTON, name("Take: Insult aimed at a person")).click();
        page.getByText("Show the words").click();
        assertThat(page.getByText(WORDS)).isVisible();
        page.getByRole(AriaRole.BUTTON, name(words)).click();
        page.getByText("Nothing waits.").waitFor();
    }

    private static void answer(Page page) {
        page.getByLabel("Your answer, in words for its author").fill("It is a line of the play.");
        page.getByRole(AriaRole.BUTTON, name("Overturn and put back")).click();
        page.getByText("Answered; its author was told.").waitFor();
    }

    private static Page look(BrowserContext who, String room) {
        var page = who.newPage();
        page.navigate(PLACE.address(room));
        return page;
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void verify() throws IOException, InterruptedException {
        var file = folder.resolve("moderation-log.txt");
        try (var client = HttpClient.newHttpClient()) {
            var log = client.send(
                            HttpRequest.newBuilder(URI.create(PLACE.address("/moderation/log.txt")))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Files.writeString(file, log);
            assertThat(log)
                    .containsSubsequence(
                            "\"reported\"",
                            "\"moderator-named\"",
                            "\"claimed\"",
                            "\"held\"",
                            "\"appealed\"",
                            "\"overturned\"")
                    .doesNotContain("fool", "Ada", "Mona");
        }
        assertThat(verifyLog(file)).isZero();
        Files.writeString(file, Files.readString(file).replaceFirst("insult", "spam"));
        assertThat(verifyLog(file)).isEqualTo(1);
    }

    private static int verifyLog(Path file) throws IOException, InterruptedException {
        // What ./storytank verify-log starts, without building the product again under the running tests.
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.storytank.moderation.log.VerifyLog",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("verdict.txt").toFile())
                .start()
                .waitFor();
    }
}
