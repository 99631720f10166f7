package org.storytank.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What rules do in one running place, whose folder of rules its host can change: hold, limit, protect minors, and be mended. */
class HeldByRuleJourney {

    private static final String THREAT = "On devrait tuer tous les migrants.";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static Path rules;
    private static RunningStoryTank place;
    private static Crowd crowd;
    private static HttpClient http;
    private static BrowserContext host;

    @BeforeAll
    static void aPlaceWithItsOwnRulesAndItsHost() throws IOException {
        rules = folder.resolve("rules");
        FileSystemUtils.copyRecursively(Path.of("moderation-rules"), rules);
        place = RunningStoryTank.start("--storytank.moderation.rules=" + rules, "--storytank.moderation.look-every=1s");
        crowd = new Crowd();
        http = HttpClient.newHttpClient();
        var page = crowd.open(crowd.somebody(), place.hostLink());
        page.getByLabel("Your name here").fill("Hélène");
        page.getByRole(AriaRole.BUTTON, name("Become host")).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Run this place"))
                .waitFor();
        host = page.context();
    }

    @AfterAll
    static void closeEverything() {
        http.close();
        crowd.close();
        place.close();
    }

    @Test
    void whatARuleHoldsItsAuthorSeesContestsAndEverybodySeesAgain() throws Exception {
        var room = new Room("Who may stay?");
        var author = crowd.somebodyWithAPhone();
        var reader = crowd.somebodyWithAPhone();

        var told = room.say(author, THREAT);
        assertThat(told.locator("#done")).containsText("only you see it until a person has read it");
        assertThat(told.locator("section.waiting")).containsText(THREAT);
        assertThat(room.look(reader).locator("main")).not().containsText(THREAT);

        told.locator("section.waiting a").click();
        assertThat(told.locator("blockquote")).hasText(THREAT);
        told.getByLabel("Why is the decision wrong?").fill("It is a line of the play.");
        told.getByRole(AriaRole.BUTTON, name("Contest the decision")).click();
        assertThat(told.getByText("Somebody else will answer.")).isVisible();

        var desk = crowd.open(host, place.address("/moderation/queue"));
        desk.getByLabel("Your answer, in words for its author").fill("It is a line of the play.");
        desk.getByRole(AriaRole.BUTTON, name("Overturn and put back")).click();
        desk.getByText("Answered; its author was told.").waitFor();

        assertThat(room.look(reader).locator("main")).containsText(THREAT);
        assertThat(room.look(author).locator("section.waiting")).hasCount(0);
        verifyLog();
    }

    @Test
    void aScriptThatFloodsIsLimitedAndSomebodyBesideItWrites() throws Exception {
        var room = new Room("How much is too much?");
        var script = arrive();
        var status = 201;
        var sent = 0;
        while (status == 201 && sent < 30) {
            status = room.post(script, "Claim number %d of a script.".formatted(sent))
                    .statusCode();
            sent++;
        }

        assertThat(status).isEqualTo(429);
        assertThat(sent).isEqualTo(16);
        room.say(crowd.somebodyWithAPhone(), "I can still speak here.");
        assertThat(room.look(crowd.somebodyWithAPhone()).locator("main")).containsText("I can still speak here.");
    }

    @Test
    void aBrokenRuleFileIsToldWithItsLineAndMendedWithoutARestart() throws Exception {
        var room = new Room("May one speak of whelks?");
        var whelks = Files.readString(rules.resolve("shouting.yaml"))
                .replaceFirst("(?s)^id: shouting", "id: whelks")
                .replaceFirst("(?s)\nwhen:.*", """

                        when:
                          phrases: [whelk]
                        tests:
                          match: [One whelk.]
                          no_match: [One oyster.]
                        """);
        Files.writeString(rules.resolve("whelks.yaml"), whelks.replace("action: advise", "action: delete"));

        var desk = crowd.open(host, place.address("/moderation/queue"));
        await().untilAsserted(() -> {
            desk.reload();
            assertThat(desk.locator(".rules-trouble").innerText())
                    .contains("whelks.yaml", "delete", "advise, help, label, hold, limit, refuse");
        });
        var person = arrive();
        assertThat(room.post(person, "One whelk.").statusCode()).isEqualTo(201);
        assertThat(json(room.post(person, THREAT)).path("held").asBoolean()).isTrue();

        Files.writeString(rules.resolve("whelks.yaml"), whelks);
        await().untilAsserted(() -> {
            desk.reload();
            desk.locator("h1").waitFor();
            assertThat(desk.locator(".rules-trouble").count()).isZero();
        });
        assertThat(room.post(person, "One whelk.").statusCode()).isEqualTo(422);
    }

    @Test
    void whereMinorsTakePartATelephoneNumberWaitsForAnAdult() throws Exception {
        var room = new Room("Where shall we meet?");
        room.choose("{\"hidesVotes\": false, \"tools\": false, \"minors\": true}");
        var pupil = crowd.somebodyWithAPhone();

        var told = room.say(pupil, "Call me on 06 12 34 56 78.");

        assertThat(told.locator("#done"))
                .containsText("only you see it until a person has read it. This looks like a telephone number");
        assertThat(told.locator("#done")).containsText("nobody thinks ill of you");
        assertThat(room.look(crowd.somebodyWithAPhone()).locator("main")).not().containsText("06 12");
    }

    /** A debate that is open to everyone, of a person who came by the API. */
    private static final class Room {

        private final String owner = arrive();
        private final String id;
        private final String path;

        Room(String question) throws Exception {
            id = json(send("POST", "/api/v1/debates", "{\"question\": \"%s\"}".formatted(question), owner))
                    .path("id")
                    .asString();
            send("PUT", "/api/v1/places/%s/everyone".formatted(id), "{\"role\": \"writer\"}", owner);
            var page = crowd.open(crowd.somebody(), place.address("/debates/" + id));
            var poster = page.locator("a[href$='/poster']").getAttribute("href");
            path = poster.substring(0, poster.length() - "/poster".length());
            page.close();
        }

        void choose(String choices) throws Exception {
            assertThat(send("PUT", "/api/v1/debates/%s/choices".formatted(id), choices, owner)
                            .statusCode())
                    .isEqualTo(204);
        }

        HttpResponse<String> post(String by, String text) throws IOException, InterruptedException {
            return send("POST", "/api/v1/debates/%s/claims".formatted(id), "{\"text\": \"%s\"}".formatted(text), by);
        }

        Page look(BrowserContext who) {
            return crowd.open(who, place.address(path));
        }

        Page say(BrowserContext who, String text) {
            var page = look(who);
            // What was said meanwhile has come, so that nothing moves under the finger.
            page.locator("#live:not(:empty)").waitFor();
            page.locator("#f-text").fill(text);
            page.locator("input[value=own]").check();
            page.locator("#f-name").fill("Person " + PEOPLE.incrementAndGet());
            page.locator("form.write button").first().click();
            page.locator("#done").waitFor();
            return page;
        }
    }

    private static String arrive() {
        try {
            var name = "{\"name\": \"Person %d\"}".formatted(PEOPLE.incrementAndGet());
            return json(send("POST", "/api/v1/people", name, "")).path("token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> send(String method, String path, String body, String by)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(place.address(path)))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (!by.isEmpty()) {
            request.header("Authorization", "Bearer " + by);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void verifyLog() throws IOException, InterruptedException {
        var file = folder.resolve("moderation-log.txt");
        var log = send("GET", "/moderation/log.txt", "", "").body();
        Files.writeString(file, log);
        assertThat(log)
                .contains("threat-to-a-group")
                .containsSubsequence("\"held\"", "\"appealed\"", "\"overturned\"")
                .doesNotContain("migrants");
        // What ./storytank verify-log starts, without building the product again under the running tests.
        var verdict = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.storytank.moderation.log.VerifyLog",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("verdict.txt").toFile())
                .start()
                .waitFor();
        assertThat(verdict).isZero();
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
