package org.storytank.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;
import org.storytank.story.Writer;

/** Somebody gives a program a token and takes it back; a script of this site needs none, a script of another site gets nothing. */
class TokenJourney {

    private static final String BEGIN_A_STORY = """
            address => fetch(address, {
                    method: 'POST', credentials: 'include', headers: {'Content-Type': 'application/json'}, body: '{}'})
                .then(answer => answer.status, () => 'kept away')
            """;

    private static final String SEND_A_FORM = """
            address => {
                const form = document.createElement('form');
                form.method = 'post';
                form.enctype = 'text/plain';
                form.action = address;
                document.body.append(form);
                form.submit();
            }
            """;

    private static final String COUNT_MINE = """
            address => fetch(address + '?mine=true').then(answer => answer.json()).then(list => list.items.length)
            """;

    private final RunningStoryTank place = RunningStoryTank.shared();
    private final HttpClient program = HttpClient.newHttpClient();

    @Test
    void aProgramActsAsAPersonUntilTheyEndIt() throws IOException, InterruptedException {
        try (var crowd = new Crowd()) {
            // A name that nobody else has in a place that journeys share.
            var page = Writer.beginning(place, crowd, "Theodora").browser().newPage();
            page.navigate(place.address("/private"));
            page.getByLabel("What the token is for").fill("Lessons of class 4b");
            button(page, "Make a token").click();
            var secret = page.getByLabel("Your token", new Page.GetByLabelOptions().setExact(true));
            assertThat(secret).isVisible();
            Accessibility.check(page);
            var token = secret.inputValue();

            assertThat(me(token).body()).contains("\"name\":\"Theodora\"");

            button(page, "End the token Lessons of class 4b").click();
            assertThat(page.getByText("Lessons of class 4b")).hasCount(0);
            assertThat(me(token).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void onlyAScriptOfThisSiteWritesAsThePersonWhoseBrowserItIs() {
        try (var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada").browser();
            var here = ada.newPage();
            here.navigate(place.address("/"));
            // Of another origin, but with the same cookies: they do not know ports.
            var elsewhere = ada.newPage();
            elsewhere.route(
                    "**/elsewhere",
                    route -> route.fulfill(
                            new FulfillOptions().setContentType("text/html").setBody("<p>Elsewhere</p>")));
            elsewhere.navigate("http://localhost:8999/elsewhere");
            var stories = place.address("/api/v1/stories");

            assertThat(here.evaluate(BEGIN_A_STORY, stories)).isEqualTo(201);
            var mine = here.evaluate(COUNT_MINE, stories);
            assertThat(elsewhere.evaluate(BEGIN_A_STORY, stories)).isEqualTo("kept away");
            var form = elsewhere.waitForResponse(stories, () -> elsewhere.evaluate(SEND_A_FORM, stories));

            assertThat(form.status()).isEqualTo(403);
            assertThat(mine).as("the one in which Ada began, and this one").isEqualTo(2);
            assertThat(here.evaluate(COUNT_MINE, stories)).isEqualTo(mine);
        }
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        return program.send(
                HttpRequest.newBuilder(URI.create(place.address("/api/v1/me")))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
