package org.storytank.publishing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;
import org.storytank.provenance.TestKeys;
import org.storytank.publishing.format.Check;
import org.storytank.publishing.format.Format;
import org.storytank.publishing.format.KeySet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Anyone drops a file on a page and is told what is known of it: by their own browser, without a network and without the place's word. */
class ProvenanceJourney {

    private static final String WALLS = "Walls that hold the tide today will not hold the tide of our grandchildren.";

    @AutoClose
    private static final RunningStoryTank PLACE = RunningStoryTank.withMachine();

    private static final Map<Format, byte[]> FILES = new EnumMap<>(Format.class);
    private static String keys;

    @AutoClose
    private final Crowd crowd = new Crowd();

    @BeforeAll
    static void aStoryOfAPersonAndAMachineIsTakenAway() {
        try (var playwright = Playwright.create()) {
            var api =
                    playwright.request().newContext(new APIRequest.NewContextOptions().setBaseURL(PLACE.address("/")));
            var ada = post(api, "people", "", Map.of("name", "Ada"));
            var token = ada.path("token").asString();
            var story = post(api, "stories", token, Map.of("title", "The wall"))
                    .path("id")
                    .asString();
            var scene = post(api, "stories/" + story + "/scenes", token, Map.of("title", "The harbour"));
            PLACE.draft(
                    scene.path("id").asString(), ada.path("person").path("id").asString(), 0, WALLS);
            var everyone = api.put(
                    "/api/v1/places/" + story + "/everyone",
                    RequestOptions.create()
                            .setHeader("Authorization", "Bearer " + token)
                            .setData(Map.of("role", "reader")));
            assertThat(everyone.ok()).as(everyone.text()).isTrue();
            for (var format : Format.values()) {
                var file = api.get("/read/stories/" + story + "/files/" + format.suffix());
                assertThat(file.ok()).as(file.text()).isTrue();
                FILES.put(format, file.body());
            }
            keys = api.get("/.well-known/storytank-keys.json").text();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutANetworkItSaysWhatThePlaceWouldSayAndSendsNothing(Format format) {
        for (var locale : List.of("en-GB", "fr-FR")) {
            var there = crowd.somebody(new NewContextOptions().setLocale(locale).setJavaScriptEnabled(false))
                    .newPage();
            var here = opened(locale);
            var left = new ArrayList<String>();
            here.onRequest(request -> left.add(request.url()));
            here.context().setOffline(true);

            for (var change : ChangedFiles.values()) {
                var file = change.of(format, FILES.get(format));
                drop(here, format, file);
                asked(there, format, file);

                assertThat(said(here)).as("%s of %s", change, format).isEqualTo(said(there));
                assertThat(here.locator(".verdict.true").count() == 1)
                        .as("%s of %s", change, format)
                        .isEqualTo(check().of(file).isTrue())
                        .isEqualTo(change == ChangedFiles.WHOLE);
            }
            assertThat(left)
                    .as("requests while files of %s were checked", format)
                    .isEmpty();
        }
    }

    @Test
    void theKeysOnePutsInCountAndNotThoseOfThePlace() {
        var page = opened("en-GB");
        page.context().setOffline(true);
        var file = FILES.get(Format.HTML);

        drop(page, Format.HTML, file);
        assertThat(page.locator(".verdict")).containsText("According to this place’s keys.");
        page.getByText("Check with other keys").click();
        page.getByLabel("Keys as a file")
                .setInputFiles(new FilePayload("keys.json", "application/json", keys.getBytes(UTF_8)));
        drop(page, Format.HTML, file);
        assertThat(page.locator(".verdict h2")).hasText("Genuine: nothing was changed");
        assertThat(page.locator(".verdict")).containsText("According to the keys you gave, not those of this place.");

        page.getByLabel("Keys as a file").setInputFiles(new Path[0]);
        page.getByLabel("or pasted here")
                .fill(JsonMapper.shared().writeValueAsString(TestKeys.another().jwk()));
        drop(page, Format.HTML, file);
        assertThat(page.locator(".verdict h2")).hasText("Signed with a key that is not known");

        page.getByLabel("or pasted here").fill("no keys");
        drop(page, Format.HTML, file);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("These are no keys");
        assertThat(page.locator(".verdict")).hasCount(0);
    }

    @Test
    void aFileOfAnybodyIsCalledUnknownNotHuman() {
        var page = opened("en-GB");

        drop(page, Format.HTML, "<p>Hello".getBytes(UTF_8));

        assertThat(page.locator(".verdict h2")).hasText("Nothing is known of this file");
        assertThat(page.locator(".verdict")).containsText("says nothing about who or what wrote it");
    }

    @Test
    void thePageSavedToADiskChecksWithoutThePlace(@TempDir Path disk) throws IOException {
        var page = opened("en-GB");
        var script = page.locator("script[src$='provenance.js']").getAttribute("src");
        Files.writeString(
                disk.resolve("provenance.js"),
                page.request().get(PLACE.address(script)).text());
        Files.writeString(
                disk.resolve("check.html"),
                page.request().get(PLACE.address("/provenance")).text().replace(script, "provenance.js"));
        var saved = crowd.somebody().newPage();
        saved.context().setOffline(true);
        saved.navigate(disk.resolve("check.html").toUri().toString());
        assertThat(saved.locator(".drops")).isVisible();

        drop(saved, Format.EPUB, FILES.get(Format.EPUB));

        assertThat(saved.locator(".verdict h2")).hasText("Genuine: nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SubtleCrypto.prototype.importKey = () => Promise.reject(new Error('Ed25519?'))",
                "Object.defineProperty(crypto, 'subtle', { value: undefined })"
            })
    void aBrowserThatCannotSaysSoAndOffersThatThePlaceChecks(String old) {
        var context = crowd.somebody();
        context.addInitScript(old);
        var page = context.newPage();
        page.navigate(PLACE.address("/provenance"));

        assertThat(page.locator("#h-file")).containsText("This browser cannot check by itself");
        dropped(page, Format.MARKDOWN, FILES.get(Format.MARKDOWN));
        assertThat(page.locator(".verdict")).hasCount(0);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Check").setExact(true))
                .click();

        assertThat(page.locator(".verdict h2")).hasText("Genuine: nothing was changed");
        assertThat(page.locator(".verdict")).containsText("Checked by this place; nothing was kept.");
    }

    @Test
    void byKeyboardTheAnswerIsWhereOneIs() {
        var page = opened("en-GB");
        page.getByLabel("The file").setInputFiles(payload(Format.JSON, FILES.get(Format.JSON)));
        page.getByLabel("The file").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("summary")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".verdict h2")).isFocused();
        assertThat(page.locator("#result")).matchesAriaSnapshot("""
                - heading /Genuine. nothing was changed/ [level=2]
                - paragraph: Every byte is as it was signed.
                - paragraph: /Checked in this browser. nothing was sent/
                """);
    }

    @Test
    void everyoneCanReadIt() {
        for (var width : List.of(1280, 320)) {
            for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                var page = crowd.somebody(new NewContextOptions()
                                .setViewportSize(width, 800)
                                .setColorScheme(light))
                        .newPage();
                page.navigate(PLACE.address("/provenance"));
                assertThat(page.locator(".drops")).isVisible();
                page.getByText("Check with other keys").click();
                Accessibility.check(page);
                for (var change : ChangedFiles.values()) {
                    drop(page, Format.HTML, change.of(Format.HTML, FILES.get(Format.HTML)));
                    Accessibility.check(page);
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("nothing stands out at %d px", width)
                            .isTrue();
                }
                page.context().close();
            }
        }
    }

    private static Check check() {
        return new Check(KeySet.read(keys).orElseThrow());
    }

    private Page opened(String locale) {
        var page = crowd.somebody(new NewContextOptions().setLocale(locale)).newPage();
        page.navigate(PLACE.address("/provenance"));
        assertThat(page.locator(".drops")).isVisible();
        return page;
    }

    /** Up to its answer. */
    private static void drop(Page page, Format format, byte[] file) {
        page.evaluate("document.getElementById('result').textContent = ''");
        dropped(page, format, file);
        assertThat(page.locator(".verdict h2, #refused:not([hidden])")).isVisible();
    }

    private static void dropped(Page page, Format format, byte[] file) {
        var data = page.evaluateHandle(
                """
                ([name, bytes]) => {
                    const data = new DataTransfer();
                    data.items.add(new File([Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0))], name));
                    return data;
                }
                """, List.of(payload(format, file).name, Base64.getEncoder().encodeToString(file)));
        page.dispatchEvent("main", "drop", Map.of("dataTransfer", data));
    }

    /** The place's own check, as for a browser without a script. */
    private static void asked(Page page, Format format, byte[] file) {
        page.navigate(PLACE.address("/provenance"));
        page.locator("#f-file").setInputFiles(payload(format, file));
        page.locator("#check .primary").click();
    }

    private static FilePayload payload(Format format, byte[] file) {
        return new FilePayload("story." + format.suffix(), format.type(), file);
    }

    private static List<String> said(Page page) {
        return page.locator(".verdict h2, .verdict .found, #result dt, #result dd")
                .allInnerTexts();
    }

    private static JsonNode post(APIRequestContext api, String path, String token, Map<String, Object> body) {
        var options = RequestOptions.create().setData(body);
        var answer = api.post(
                "/api/v1/" + path, token.isEmpty() ? options : options.setHeader("Authorization", "Bearer " + token));
        assertThat(answer.ok()).as("%s: %s", path, answer.text()).isTrue();
        return JsonMapper.shared().readTree(answer.text());
    }
}
