package org.storytank.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the API, byte by byte as any language would. */
class Program {

    private static final HttpClient http = HttpClient.newHttpClient();
    private static final JsonMapper json = JsonMapper.shared();

    private final ObjectProvider<WebServerApplicationContext> server;

    Program(ObjectProvider<WebServerApplicationContext> server) {
        this.server = server;
    }

    record Answer(HttpResponse<String> whole) {

        int status() {
            return whole.statusCode();
        }

        JsonNode json() {
            return json.readTree(whole.body());
        }

        String text(String field) {
            return json().path(field).asString();
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    int port() {
        return server.getObject().getWebServer().getPort();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** @param body JSON, or null for none */
    Answer send(String method, String path, String body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (body != null && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        var request = HttpRequest.newBuilder(address(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token of somebody who says this name. */
    String arrive(String name) {
        return post("/api/v1/people", "{\"name\": \"%s\"}".formatted(name)).text("token");
    }

    static String[] by(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    static JsonNode read(String text) {
        return json.readTree(text);
    }
}
