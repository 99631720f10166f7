package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.AccountService;
import org.storytank.graph.SharedGraph;

/** Who comes in by the API's door, and what everybody is told who does not. */
@OnApi
class ApiDoorTests {

    private static final String STORIES = "/api/v1/stories";
    private static final String TOKENS = "/api/v1/me/tokens";

    @Autowired
    Program program;

    @Autowired
    AccountService accounts;

    private String cookie;

    @BeforeEach
    void adaSitsInHerBrowser() {
        cookie = "storytank-device=" + accounts.arrive("Ada").deviceKey();
    }

    @Test
    void aTokenSaysWhoAsks() {
        var token = program.arrive("Ben");

        assertThat(program.get("/api/v1/me", Program.by(token)).text("name")).isEqualTo("Ben");
    }

    @Test
    void theCookieOfThePagesSaysWhoAsks() {
        assertThat(program.get("/api/v1/me", "Cookie", cookie).text("name")).isEqualTo("Ada");
    }

    @Test
    void withoutEitherAWriteSaysWhatToSend() {
        var answer = program.post(STORIES, "{}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("detail")).contains("Authorization: Bearer");
        assertThat(answer.text("code")).isEqualTo("account.api.nobody");
    }

    @Test
    void aTokenThatWasEndedIsRefusedAtOnce() {
        var made = byHand("POST", TOKENS, "{\"label\": \"notebook\"}");
        var token = made.text("token");
        assertThat(program.get("/api/v1/me", Program.by(token)).status()).isEqualTo(200);

        var ended = program.send(
                "DELETE", TOKENS + "/" + made.json().path("made").path("id").asString(), null, Program.by(token));

        assertThat(ended.status()).isEqualTo(204);
        assertThat(program.get("/api/v1/me", Program.by(token)).status()).isEqualTo(401);
    }

    @Test
    void aTokenThatIsOverIsRefused() {
        var token = byHand("POST", TOKENS, "{\"label\": \"for a day\", \"days\": 1}")
                .text("token");
        SharedGraph.driver()
                .executableQuery("MATCH (t:ApiToken) SET t.expiresAt = datetime() - duration('PT1S')")
                .execute();

        assertThat(program.get("/api/v1/me", Program.by(token)).status()).isEqualTo(401);
    }

    @Test
    void ofATokenOnlyAHashIsKept() {
        var token = program.arrive("Ben");

        var kept = SharedGraph.driver()
                .executableQuery("MATCH (n) WHERE any(key IN keys(n) WHERE toString(n[key]) CONTAINS $secret) RETURN n")
                .withParameters(Map.of("secret", token.substring(token.indexOf('_') + 1)))
                .execute()
                .records();

        assertThat(kept).isEmpty();
    }

    @Test
    void aTokenMakesNoTokens() {
        var answer = program.post(TOKENS, "{\"label\": \"another\"}", Program.by(program.arrive("Ben")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("account.api.by-hand");
    }

    @Test
    void aPersonHasSoManyTokens() {
        IntStream.range(0, 3).forEach(_ -> byHand("POST", TOKENS, "{\"label\": \"one\"}"));

        var answer = byHand("POST", TOKENS, "{\"label\": \"one more\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).contains("3 tokens");
        assertThat(byHand("GET", TOKENS, null).json()).hasSize(3);
    }

    @Test
    void noFormOfAnotherSiteWrites() {
        var form = program.post(
                STORIES,
                "title=x",
                "Cookie",
                cookie,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                "https://elsewhere.example",
                "Sec-Fetch-Site",
                "cross-site");
        var plain = program.post(STORIES, "{}", "Cookie", cookie, "Content-Type", "text/plain", "Origin", ours());

        assertThat(form.status()).isEqualTo(403);
        assertThat(form.text("code")).isEqualTo("account.api.elsewhere");
        assertThat(plain.status()).isEqualTo(415);
    }

    @Test
    void noScriptOfAnotherSiteWrites() {
        assertThat(program.post(STORIES, "{}", "Cookie", cookie, "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(403);
        assertThat(program.post(STORIES, "{}", "Cookie", cookie, "Sec-Fetch-Site", "same-site")
                        .status())
                .isEqualTo(403);
        assertThat(program.post(STORIES, "{}", "Cookie", cookie, "Origin", "null")
                        .status())
                .isEqualTo(403);
        assertThat(program.post(STORIES, "{}", "Cookie", cookie).status())
                .as("a cookie that comes from nowhere")
                .isEqualTo(403);
        var asked = program.send(
                "OPTIONS",
                STORIES,
                null,
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST");
        assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aScriptOfThisSiteWrites() {
        assertThat(program.post(STORIES, "{}", "Cookie", cookie, "Origin", ours(), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void noSessionIsMade() {
        var answer = program.post(STORIES, "{}", Program.by(program.arrive("Ben")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatFailsIsToldInTheLanguageAskedFor() {
        var answer = program.get(STORIES + "/nothing", "Accept-Language", "fr-CA, en;q=0.5");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Language")).isEqualTo("fr");
        assertThat(answer.text("title")).isEqualTo("Rien ici");
        assertThat(answer.text("detail")).contains("invitation");
    }

    @Test
    void everyProblemHasATypeThatIsTheSameInEveryLanguage() {
        var french = program.get(STORIES + "/nothing", "Accept-Language", "fr");
        var english = program.get(STORIES + "/nothing", "Accept-Language", "en");

        assertThat(french.text("type"))
                .isEqualTo(english.text("type"))
                .isEqualTo("tag:storytank.org,2026:" + french.text("code"));
        assertThat(french.text("detail")).isNotEqualTo(english.text("detail"));
    }

    @Test
    void whatFailsHereIsToldByANumberAndNothingElse() {
        var answer = program.get("/api/v1/planted");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("detail")).containsPattern("[A-Z2-9]{6}\\.$");
        assertThat(answer.whole().body()).doesNotContain(Planted.WORDS, "Exception", "org.storytank");
    }

    @Test
    void soIsWhatFailsAtTheDoor() {
        var token = program.arrive("Ben");
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {name: 'Ben'}) SET p.hue = $words")
                .withParameters(Map.of("words", Planted.WORDS))
                .execute();

        var answer = program.get("/api/v1/me", Program.by(token));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text("code")).isEqualTo("shell.api.failed");
        assertThat(answer.whole().body()).doesNotContain(Planted.WORDS, "Exception", "neo4j");
    }

    @Test
    void aValueTheServiceRefusesIsToldInItsWords() {
        var token = program.arrive("Ben");

        var answer = program.post("/api/v1/debates", "{\"question\": \"  \"}", Program.by(token));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("debate.question.empty");
    }

    @Test
    void whatIsRefusedHasChangedNothing() {
        var by = Program.by(program.arrive("Ben"));
        var story = program.post(STORIES, "{\"title\": \"La marée\"}", by);
        var tooLong = "{\"title\": \"%s\"}".formatted("x".repeat(1000));

        assertThat(program.post(STORIES, tooLong, by).status()).isEqualTo(422);
        assertThat(program.post(STORIES + "/" + story.text("id") + "/scenes", tooLong, by)
                        .status())
                .isEqualTo(422);

        assertThat(story.text("title")).isEqualTo("La marée");
        assertThat(program.get(STORIES + "?mine=true", by).json().path("items")).hasSize(1);
        assertThat(program.get(STORIES + "/" + story.text("id"), by).json().path("scenes"))
                .hasSize(1);
    }

    @Test
    void whatIsNotReadableIsAProblemToo() {
        var token = program.arrive("Ben");

        assertThat(program.post(STORIES, "{", Program.by(token)).status()).isEqualTo(400);
        assertThat(program.post(STORIES, "{\"titel\": \"x\"}", Program.by(token))
                        .text("detail"))
                .contains("titel");
        assertThat(program.post("/api/v1/debates", "{}", Program.by(token)).text("code"))
                .isEqualTo("shell.api.missing");
        assertThat(program.get(STORIES + "?limit=6").text("code")).isEqualTo("shell.api.limit");
        assertThat(program.get(STORIES + "?limit=many").status()).isEqualTo(400);
        assertThat(program.get(STORIES + "/NO%20ID").status()).isEqualTo(404);
        assertThat(program.get("/api/v1/nothing").header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(program.get("/api/v2/stories").status()).isEqualTo(404);
        var method = program.send("PUT", STORIES, "{}", Program.by(token));
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("POST");
    }

    @Test
    void aBodyHasItsBound() {
        var answer = program.post(
                STORIES, "{\"title\": \"%s\"}".formatted("x".repeat(3000)), Program.by(program.arrive("Ben")));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("detail")).contains("2,048");
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        var token = program.arrive("Ben");

        var answer = IntStream.range(0, 500)
                .mapToObj(_ -> program.get("/api/v1/me", Program.by(token)))
                .filter(each -> each.status() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(program.get("/api/v1/me", Program.by(program.arrive("Cléo"))).status())
                .as("another person's turn")
                .isEqualTo(200);
    }

    @Test
    void aListIsReadPartByPartAndNothingIsMissed() {
        var token = program.arrive("Ben");
        IntStream.range(0, 7).forEach(_ -> program.post(STORIES, "{}", Program.by(token)));

        var first = program.get(STORIES + "?limit=5", Program.by(token));
        var second = program.get(STORIES + "?limit=5&after=" + first.text("next"), Program.by(token));

        assertThat(first.json().path("items")).hasSize(5);
        assertThat(first.header("Link")).contains("after=" + first.text("next")).endsWith("rel=\"next\"");
        assertThat(second.json().path("items")).hasSize(2);
        assertThat(second.json().has("next")).isFalse();
        assertThat(second.header("Link")).isEmpty();
    }

    @Test
    void claimsAreReadPartByPartInTheOrderInWhichTheyWereSaid() {
        var by = Program.by(program.arrive("Ben"));
        var room = program.post("/api/v1/debates", "{\"question\": \"Is it?\"}", by)
                .text("id");
        var claims = "/api/v1/debates/%s/claims".formatted(room);
        IntStream.range(0, 4).forEach(n -> program.post(claims, "{\"text\": \"Claim %d\"}".formatted(n), by));

        var first = program.get(claims + "?limit=2", by);
        var second = program.get(claims + "?limit=5&after=" + first.text("next"), by);

        assertThat(first.json().path("items").findValuesAsString("text")).containsExactly("Is it?", "Claim 0");
        assertThat(second.json().path("items").findValuesAsString("text"))
                .containsExactly("Claim 1", "Claim 2", "Claim 3");
    }

    private String ours() {
        return "http://localhost:" + program.port();
    }

    private Program.Answer byHand(String method, String path, String body) {
        return program.send(method, path, body, "Cookie", cookie, "Origin", ours());
    }

    /** A mistake of ours, to see what programs are told of it. Inside of a test, so that no other application finds it. */
    @Hidden
    @RestController
    static class Planted {

        private static final String WORDS = "what somebody wrote";

        @GetMapping("/api/v1/planted")
        String fail() {
            throw new IllegalStateException(WORDS);
        }
    }
}
