package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.storytank.journey.RunningStoryTank;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A room of Ada's, opened through the API of a running place, in which everyone may speak. */
final class OpenRoom {

    private final RunningStoryTank place;
    private final String token;
    private final String id;

    private OpenRoom(RunningStoryTank place, String question) {
        this.place = place;
        this.token = send(place, "", "POST", "people", Map.of("name", "Ada"))
                .path("token")
                .asString();
        this.id =
                send("POST", "debates", Map.of("question", question)).path("id").asString();
        send("PUT", "places/" + id + "/everyone", Map.of("role", "writer"));
    }

    static OpenRoom in(RunningStoryTank place, String question) {
        return new OpenRoom(place, question);
    }

    /** With tools for analysis, and what people think in everybody's sight. */
    OpenRoom withTools() {
        send("PUT", "debates/" + id + "/choices", Map.of("hidesVotes", false, "tools", true));
        return this;
    }

    String id() {
        return id;
    }

    String address() {
        return place.address("/debates/" + id);
    }

    String thesis() {
        return send("GET", "debates/" + id + "/claims", null)
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    /** As Ada. @param body null for none */
    JsonNode send(String method, String path, Map<String, Object> body) {
        return send(place, token, method, path, body);
    }

    private static JsonNode send(
            RunningStoryTank place, String token, String method, String path, Map<String, Object> body) {
        var request = HttpRequest.newBuilder(URI.create(place.address("/api/v1/" + path)))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 299);
            return answer.body().isEmpty()
                    ? JsonMapper.shared().nullNode()
                    : JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
