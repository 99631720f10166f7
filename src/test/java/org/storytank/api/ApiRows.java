package org.storytank.api;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.GUEST;
import static org.storytank.Cast.Who.HOST;
import static org.storytank.Cast.Who.NOBODY;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storytank.Cast.Who;
import org.storytank.account.AccessService;
import org.storytank.account.Role;
import org.storytank.account.TokenService;
import org.storytank.coediting.DocumentService;
import org.storytank.debate.DebateService;
import org.storytank.debate.Stance;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.story.SceneCiting;
import org.storytank.story.StoryService;

/** A row for each verb of the API: the status each of the seven gets. What is closed to somebody is 404, what they may not do there 403. */
class ApiRows {

    private static final Set<Who> STRANGERS = Set.of(GUEST, HOST);

    private static final String NEW_IMAGE = """
            {"file": "%s", "alt": "A quay", "licence": "cc0"}""".formatted(Base64.getEncoder().encodeToString(Photograph.jpeg(9, 9)));

    private final ApiStage.Tools tools;
    private final List<Row> rows = new ArrayList<>();

    /** Makes what the verb is about, then gives the try. */
    @FunctionalInterface
    interface Stage {
        Try prepare(ApiStage stage);
    }

    @FunctionalInterface
    interface Try {
        Program.Answer as(Who who);
    }

    record Row(String verb, String about, Map<Who, Integer> expected, Stage stage) {}

    ApiRows(
            StoryService stories,
            DebateService debates,
            DocumentService documents,
            AccessService access,
            TokenService tokens,
            MediaService images,
            SceneCiting citing) {
        tools = new ApiStage.Tools(stories, debates, documents, access, tokens, images, citing);
        people();
        places();
        stories();
        scenes();
        images();
        debates();
        moderation();
        explore();
    }

    List<Row> all() {
        return rows;
    }

    ApiStage.Tools tools() {
        return tools;
    }

    private void people() {
        row("POST /people", "", all(201), stage -> who -> stage.send(who, "POST", "/people", "{\"name\": \"Nil\"}"));
        row(
                "POST /people/back",
                "with words that bring nobody back",
                all(403),
                stage -> who -> stage.send(
                        who, "POST", "/people/back", "{\"name\": \"Nil\", \"words\": \"abandon ability able\"}"));
        row(
                "GET /people",
                "",
                only(403, Map.of(HOST, 200, NOBODY, 401)),
                stage -> who -> stage.send(who, "GET", "/people?name=READER", null));
        row(
                "DELETE /people/{person}/recovery-key",
                "in the browser",
                only(403, Map.of(HOST, 204, NOBODY, 401)),
                stage -> who -> stage.inTheBrowser()
                        .send(who, "DELETE", "/people/" + stage.bystander() + "/recovery-key", null));
        row(
                "DELETE /people/{person}/recovery-key",
                "by a token",
                only(403, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "DELETE", "/people/" + stage.bystander() + "/recovery-key", null));
        row("GET /me", "", only(200, Map.of(NOBODY, 401)), stage -> who -> stage.send(who, "GET", "/me", null));
        row(
                "PATCH /me",
                "",
                only(200, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "PATCH", "/me", "{\"name\": \"Nil\"}"));
        row(
                "GET /me/data",
                "",
                only(200, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "GET", "/me/data", null));
        row(
                "GET /me/tokens",
                "",
                only(200, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "GET", "/me/tokens", null));
        row(
                "POST /me/tokens",
                "in the browser",
                only(201, Map.of(NOBODY, 401)),
                stage -> who -> stage.inTheBrowser().send(who, "POST", "/me/tokens", "{\"label\": \"x\"}"));
        row(
                "POST /me/tokens",
                "by a token",
                only(403, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "POST", "/me/tokens", "{\"label\": \"x\"}"));
        row("DELETE /me/tokens/{token}", "one's own", only(204, Map.of(NOBODY, 401)), stage -> who -> {
            var token = who == NOBODY ? "none" : stage.tokenIdOf(who);
            return stage.send(who, "DELETE", "/me/tokens/" + token, null);
        });
        row("DELETE /me/tokens/{token}", "the guest's", only(404, Map.of(NOBODY, 401, GUEST, 204)), stage -> {
            var token = stage.tokenIdOf(GUEST);
            return who -> stage.send(who, "DELETE", "/me/tokens/" + token, null);
        });
        row(
                "POST /me/recovery-key",
                "in the browser",
                only(201, Map.of(NOBODY, 401)),
                stage -> who -> stage.inTheBrowser().send(who, "POST", "/me/recovery-key", null));
        row(
                "POST /me/recovery-key",
                "by a token",
                only(403, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "POST", "/me/recovery-key", null));
        row(
                "DELETE /me/recovery-key",
                "in the browser",
                only(204, Map.of(NOBODY, 401)),
                stage -> who -> stage.inTheBrowser().send(who, "DELETE", "/me/recovery-key", null));
        row("POST /invitations/read", "with a secret", all(200), stage -> {
            var secret = stage.invitation();
            return who -> stage.send(who, "POST", "/invitations/read", "{\"secret\": \"%s\"}".formatted(secret));
        });
        row(
                "POST /invitations/read",
                "with one made up",
                all(404),
                stage -> who -> stage.send(who, "POST", "/invitations/read", "{\"secret\": \"made up\"}"));
        row("POST /invitations/accept", "", only(200, Map.of(NOBODY, 401)), stage -> {
            var secret = stage.invitation();
            return who -> stage.send(who, "POST", "/invitations/accept", "{\"secret\": \"%s\"}".formatted(secret));
        });
    }

    private void places() {
        place("GET", "/people", null, readers(200));
        place("PUT", "/people/{person}", "{\"role\": \"reader\"}", owners(204));
        place("DELETE", "/people/{person}", null, owners(204));
        place("GET", "/everyone", null, readers(200));
        place("PUT", "/everyone", "{\"role\": \"reader\"}", owners(204));
        place("GET", "/invitations", null, owners(200));
        place("POST", "/invitations", "{\"role\": \"reader\"}", owners(201));
        var hostToo = new EnumMap<>(owners(204));
        hostToo.put(HOST, 204);
        place("DELETE", "/invitations", null, hostToo);
    }

    private void stories() {
        row("GET /stories", "", all(200), stage -> who -> stage.send(who, "GET", "/stories", null));
        row(
                "POST /stories",
                "",
                only(201, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "POST", "/stories", "{\"title\": \"La marée\"}"));
        row(
                "GET /stories/deleted",
                "",
                only(200, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "GET", "/stories/deleted", null));
        story("GET", "", null, readers(200));
        story("PATCH", "", "{\"title\": \"La marée\"}", writers(200));
        story("DELETE", "", null, owners(204));
        row("POST /stories/{story}/restore", "", owners(200), stage -> {
            var story = stage.story();
            tools.stories().delete(stage.id(OWNER), story);
            return who -> stage.send(who, "POST", "/stories/" + story + "/restore", null);
        });
        story("GET", "/shares", null, readers(200));
        story("POST", "/scenes", "{\"title\": \"Le port\"}", writers(201));
        story("GET", "/scenes/deleted", null, owners(200));
        story("GET", "/cover", null, readers(200));
        story("PUT", "/cover", NEW_IMAGE, writers(200));
    }

    private void scenes() {
        scene("GET", "", null, readers(200));
        scene("PATCH", "", "{\"title\": \"Le port\", \"position\": 0}", writers(200));
        scene("DELETE", "", null, owners(204));
        row("POST /scenes/{scene}/restore", "", owners(200), stage -> {
            var scene = stage.scene();
            tools.stories().deleteScene(stage.id(OWNER), scene);
            return who -> stage.send(who, "POST", "/scenes/" + scene + "/restore", null);
        });
        scene("GET", "/text", null, readers(200));
        scene("POST", "/text", "{\"text\": \"Then it rose.\"}", writers(200));
        scene("GET", "/questions", null, readers(200));
        scene("POST", "/questions", "{\"start\": 0, \"end\": 2, \"question\": \"Is that true?\"}", writers(201));
        scene("GET", "/citations", null, readers(200));
        scene(
                "POST",
                "/citations",
                "{\"start\": 0, \"end\": 2, \"address\": \"https://shom.example/\", \"title\": \"Tides\"}",
                writers(201));
        row("DELETE /scenes/{scene}/citations/{citation}", "the writer's", writers(204), stage -> {
            var cited = stage.sceneCitationBy(WRITER);
            var path = "/scenes/%s/citations/%s"
                    .formatted(cited.scene(), cited.citation().id());
            return who -> stage.send(who, "DELETE", path, null);
        });
        scene("POST", "/ticket", null, readers(200));
        scene("GET", "/illustrations", null, readers(200));
        scene("POST", "/illustrations", NEW_IMAGE, writers(201));
    }

    private void images() {
        image("GET", "", null, readers(200));
        row("GET /images/{image}/files/{name}", "", readers(200), stage -> {
            var image = stage.image();
            return who -> stage.send(who, "GET", "/images/" + image + "/files/original", null);
        });
        image("PATCH", "", "{\"alt\": \"Gulls\", \"declared\": \"generated\"}", writers(200));
        image("DELETE", "", null, writers(204));
        row("POST /images/{image}/restore", "", writers(200), stage -> {
            var image = stage.image();
            tools.images().remove(stage.id(OWNER), image);
            return who -> stage.send(who, "POST", "/images/" + image + "/restore", null);
        });
    }

    private void debates() {
        row("GET /debates", "", all(200), stage -> who -> stage.send(who, "GET", "/debates", null));
        row(
                "POST /debates",
                "",
                only(201, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "POST", "/debates", "{\"question\": \"Is it?\"}"));
        debate("GET", "", null, readers(200));
        debate("GET", "/claims", null, readers(200));
        debate("POST", "/claims", "{\"text\": \"It rises.\"}", writers(201));
        claim("POST", "/arguments", "{\"stance\": \"against\", \"text\": \"Not here.\"}", writers(201));
        for (var method : List.of("PUT", "DELETE")) {
            row(method + " /claims/{claim}/marks/{reason}", "the bystander's", writers(204), stage -> {
                var room = stage.room();
                stage.tools().access().give(stage.id(OWNER), room.place(), stage.bystander(), Role.WRITER);
                var claim = stage.tools().debates().state(stage.bystander(), room, "It rises.");
                return who -> stage.send(who, method, "/claims/" + claim + "/marks/unclear", null);
            });
        }
        row("DELETE /claims/{claim}/marks", "the writer's", one(WRITER, 204), stage -> {
            var claim = stage.claimBy(WRITER);
            return who -> stage.send(who, "DELETE", "/claims/" + claim + "/marks", null);
        });
        row("PUT /claims/{claim}/place", "the writer's", writers(200), stage -> {
            var claim = stage.claimBy(WRITER);
            return who -> stage.send(who, "PUT", "/claims/" + claim + "/place", "{}");
        });
        row("GET /debates/{debate}/cruxes", "with the tools on", readers(200), stage -> {
            var room = stage.room();
            stage.send(OWNER, "PUT", "/debates/" + room + "/choices", "{\"hidesVotes\": false, \"tools\": true}");
            return who -> stage.send(who, "GET", "/debates/" + room + "/cruxes", null);
        });
        row("GET /debates/{debate}/together", "with the tools on", readers(200), stage -> {
            var room = stage.room();
            stage.send(OWNER, "PUT", "/debates/" + room + "/choices", "{\"hidesVotes\": false, \"tools\": true}");
            return who -> stage.send(who, "GET", "/debates/" + room + "/together", null);
        });
        row("GET /debates/{debate}/claims/{claim}/strength", "with the tools on", readers(200), stage -> {
            var room = stage.room();
            var claim = stage.tools().debates().state(stage.id(OWNER), room, "It rises.");
            stage.send(OWNER, "PUT", "/debates/" + room + "/choices", "{\"hidesVotes\": false, \"tools\": true}");
            return who -> stage.send(who, "GET", "/debates/" + room + "/claims/" + claim + "/strength", null);
        });
        row("PUT /claims/{claim}/same-as", "the writer's", writers(204), stage -> {
            var room = stage.room();
            var claim = stage.tools().debates().state(stage.id(WRITER), room, "It rises.");
            var same = stage.tools().debates().state(stage.id(OWNER), room, "It is rising.");
            return who -> stage.send(who, "PUT", "/claims/" + claim + "/same-as", "{\"claim\": \"" + same + "\"}");
        });
        row("DELETE /claims/{claim}/same-as", "the writer's", writers(204), stage -> {
            var room = stage.room();
            var claim = stage.tools().debates().state(stage.id(WRITER), room, "It rises.");
            var same = stage.tools().debates().state(stage.id(OWNER), room, "It is rising.");
            stage.send(OWNER, "PUT", "/claims/" + claim + "/same-as", "{\"claim\": \"" + same + "\"}");
            return who -> stage.send(who, "DELETE", "/claims/" + claim + "/same-as", null);
        });
        for (var method : List.of("POST", "DELETE")) {
            row(
                    method + " /claims/{claim}/parts",
                    "the writer's",
                    writers(method.equals("POST") ? 201 : 204),
                    stage -> {
                        var claim = stage.claimBy(WRITER);
                        var parts = "{\"parts\": [\"It\", \"rises.\"]}";
                        if (method.equals("DELETE")) {
                            stage.send(WRITER, "POST", "/claims/" + claim + "/parts", parts);
                        }
                        return who -> stage.send(
                                who, method, "/claims/" + claim + "/parts", method.equals("POST") ? parts : null);
                    });
        }
        var map = "{\"format\": \"kialo\", \"text\": \"Discussion Title: Is it?\\n\\n1. Is it?\\n1.1. Pro: It is.\"}";
        debate("POST", "/maps/plan", map, leaders(200));
        debate("POST", "/maps", map, leaders(201));
        row("DELETE /maps/{map}", "the owner's", leaders(200), stage -> {
            var brought = stage.send(OWNER, "POST", "/debates/" + stage.room() + "/maps", map)
                    .json()
                    .path("map")
                    .asString();
            return who -> stage.send(who, "DELETE", "/maps/" + brought, null);
        });
        debate("GET", "/conclusions", null, readers(200));
        debate("PUT", "/conclusion", "{\"agreed\": \"It rises.\"}", leaders(204));
        debate("GET", "/conclusion/draft", null, writers(200));
        row("POST /debates/{debate}/conclusion/draft", "of nothing yet", leaders(422), stage -> {
            var path = "/debates/" + stage.room() + "/conclusion/draft";
            return who -> stage.send(who, "POST", path, "{}");
        });
        for (var method : List.of("PUT", "DELETE")) {
            row(method + " /debates/{debate}/conclusion/signature", "a concluded one", writers(204), stage -> {
                var room = stage.room();
                stage.send(OWNER, "PUT", "/debates/" + room + "/conclusion", "{\"agreed\": \"It rises.\"}");
                var path = "/debates/" + room + "/conclusion/signature";
                return who ->
                        stage.send(who, method, path, method.equals("PUT") ? "{\"seen\": 1, \"agrees\": true}" : null);
            });
        }
        row(
                "POST /claims/{claim}/steel-men",
                "the writer's",
                only(403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, WRITER, 422, FACILITATOR, 201, OWNER, 201)),
                stage -> {
                    var claim = stage.claimBy(WRITER);
                    return who -> stage.send(
                            who, "POST", "/claims/" + claim + "/steel-men", "{\"text\": \"The sea rises.\"}");
                });
        row("PUT /steel-men/{steelman}/answer", "of the writer's claim", one(WRITER, 204), stage -> {
            var path = "/claims/" + stage.claimBy(WRITER) + "/steel-men";
            var put = stage.send(OWNER, "POST", path, "{\"text\": \"The sea rises.\"}")
                    .json()
                    .path("id")
                    .asString();
            return who -> stage.send(who, "PUT", "/steel-men/" + put + "/answer", "{\"yes\": true}");
        });
        var checker = only(403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, WRITER, 422, FACILITATOR, 204, OWNER, 204));
        row("PUT /claims/{claim}/check", "the writer's", checker, stage -> {
            var claims = "/debates/" + stage.room() + "/claims";
            stage.send(WRITER, "POST", claims, "{\"text\": \"It rises.\"}");
            var claim =
                    stage.send(WRITER, "GET", claims, null).json().path("items").path(1);
            var path = "/claims/" + claim.path("id").asString();
            stage.send(WRITER, "PUT", path + "/kind", "{\"kind\": \"fact\"}");
            var tides = "{\"address\": \"https://shom.example/\", \"title\": \"Tides\"}";
            stage.send(WRITER, "POST", path + "/citations", tides);
            var found = "{\"wordedAt\": \"%s\", \"finding\": \"supported\", \"reason\": \"Page 3 says so.\"}"
                    .formatted(claim.path("wordedAt").asString());
            return who -> stage.send(who, "PUT", path + "/check", found);
        });
        claim("DELETE", "/check", null, writers(204));
        claim("DELETE", "/steel-men", null, writers(204));
        debate("GET", "/speaking", null, readers(200));
        debate("PUT", "/speaking", "{\"open\": true}", leaders(204));
        row("PUT /debates/{debate}/speaking/hand", "one that meets in person", writers(204), stage -> {
            var path = "/debates/" + stage.room() + "/speaking";
            stage.send(OWNER, "PUT", path, "{\"open\": true}");
            return who -> stage.send(who, "PUT", path + "/hand", null);
        });
        debate("DELETE", "/speaking/hand", null, only(204, Map.of(NOBODY, 401, GUEST, 404, HOST, 404)));
        row("PUT /debates/{debate}/speaking/word", "the owner is next", leaders(204), stage -> {
            var path = "/debates/" + stage.room() + "/speaking";
            stage.send(OWNER, "PUT", path, "{\"open\": true}");
            stage.send(OWNER, "PUT", path + "/hand", null);
            var next = stage.send(OWNER, "GET", path, null)
                    .json()
                    .path("hands")
                    .path(0)
                    .path("id")
                    .asString();
            return who -> stage.send(who, "PUT", path + "/word", "{\"person\": \"" + next + "\"}");
        });
        debate("DELETE", "/speaking/word", null, leaders(204));
        row("DELETE /debates/{debate}/speaking/hands/{person}", "nobody's hand", leaders(204), stage -> {
            var path = "/debates/" + stage.room() + "/speaking/hands/somebody";
            return who -> stage.send(who, "DELETE", path, null);
        });
        debate("GET", "/scribes", null, readers(200));
        for (var method : List.of("PUT", "DELETE")) {
            row(method + " /debates/{debate}/scribes/{person}", "a writer", leaders(204), stage -> {
                var path = "/debates/" + stage.room() + "/scribes/"
                        + stage.id(WRITER).value();
                return who -> stage.send(who, method, path, null);
            });
        }
        row("PUT /claims/{claim}/spoken/agreed", "the writer's", writers(204), stage -> {
            var path = "/claims/" + stage.claimBy(WRITER) + "/spoken/agreed";
            return who -> stage.send(who, "PUT", path, null);
        });
        row("DELETE /claims/{claim}/spoken/speaker", "the writer's", writers(204), stage -> {
            var path = "/claims/" + stage.claimBy(WRITER) + "/spoken/speaker";
            return who -> stage.send(who, "DELETE", path, null);
        });
        debate("GET", "/script", null, readers(200));
        debate("PUT", "/script", "{\"steps\": [{\"phase\": \"collect\", \"minutes\": 5}]}", leaders(204));
        row("PUT /debates/{debate}/script/next", "with one step", leaders(204), stage -> {
            var path = "/debates/" + stage.room() + "/script";
            stage.send(OWNER, "PUT", path, "{\"steps\": [{\"phase\": \"collect\"}]}");
            return who -> stage.send(who, "PUT", path + "/next", "{\"from\": 0}");
        });
        debate("PUT", "/phase", "{\"phase\": \"decide\", \"minutes\": 10}", leaders(204));
        row("GET /citations/{citation}/sift", "the writer's", readers(200), stage -> {
            var citation = stage.citationBy(WRITER);
            return who -> stage.send(who, "GET", "/citations/" + citation + "/sift", null);
        });
        for (var method : List.of("PUT", "DELETE")) {
            row(method + " /citations/{citation}/sift/{question}", "the writer's", writers(204), stage -> {
                var path = "/citations/" + stage.citationBy(WRITER) + "/sift/behind";
                var found = "{\"text\": \"A navy.\", \"address\": \"https://navy.example/\"}";
                return who -> stage.send(who, method, path, method.equals("PUT") ? found : null);
            });
        }
        debate("GET", "/suggestions", null, suggesters(200));
        debate("POST", "/suggestions", "{\"text\": \"It rises.\"}", suggesters(201));
        row("DELETE /suggestions/{suggestion}", "the writer's", one(WRITER, 204), stage -> {
            var suggestion = suggested(stage, WRITER);
            return who -> stage.send(who, "DELETE", "/suggestions/" + suggestion, null);
        });
        row("PUT /suggestions/{suggestion}/answer", "the writer's", leaders(204), stage -> {
            var suggestion = suggested(stage, WRITER);
            return who -> stage.send(
                    who,
                    "PUT",
                    "/suggestions/" + suggestion + "/answer",
                    "{\"answer\": \"declined\", \"reason\": \"Where?\"}");
        });
        row("GET /citations/{citation}/notes", "the writer's", readers(200), stage -> {
            var citation = stage.citationBy(WRITER);
            return who -> stage.send(who, "GET", "/citations/" + citation + "/notes", null);
        });
        var note = "{\"text\": \"A navy pays for it.\", \"address\": \"https://navy.example/\"}";
        row("POST /citations/{citation}/notes", "the writer's", writers(201), stage -> {
            var path = "/citations/" + stage.citationBy(WRITER) + "/notes";
            return who -> stage.send(who, "POST", path, note);
        });
        row("DELETE /context-notes/{note}", "the owner's", leaders(204), stage -> {
            var path = "/citations/" + stage.citationBy(WRITER) + "/notes";
            var written =
                    stage.send(OWNER, "POST", path, note).json().path("id").asString();
            return who -> stage.send(who, "DELETE", "/context-notes/" + written, null);
        });
        for (var method : List.of("PUT", "DELETE")) {
            row(
                    method + " /context-notes/{note}/rating",
                    "the owner's",
                    only(403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, WRITER, 204, FACILITATOR, 204, OWNER, 422)),
                    stage -> {
                        var path = "/citations/" + stage.citationBy(WRITER) + "/notes";
                        var written = stage.send(OWNER, "POST", path, note)
                                .json()
                                .path("id")
                                .asString();
                        var rated = "/context-notes/" + written + "/rating";
                        return who ->
                                stage.send(who, method, rated, method.equals("PUT") ? "{\"useful\": \"yes\"}" : null);
                    });
        }
        debate("POST", "/similar", "{\"text\": \"It rises.\"}", readers(200));
        row("PUT /claims/{claim}/kind", "the writer's", one(WRITER, 204), stage -> {
            var claim = stage.claimBy(WRITER);
            return who -> stage.send(who, "PUT", "/claims/" + claim + "/kind", "{\"kind\": \"value\"}");
        });
        row("PUT /claims/{claim}/scheme", "the writer's, with the tools on", writers(204), stage -> {
            var room = stage.room();
            var about = stage.tools().debates().state(stage.id(OWNER), room, "It rises.");
            stage.send(OWNER, "PUT", "/debates/" + room + "/choices", "{\"hidesVotes\": false, \"tools\": true}");
            var claim = stage.tools().debates().argue(stage.id(WRITER), about, Stance.FOR, "The tides say so.");
            return who -> stage.send(who, "PUT", "/claims/" + claim + "/scheme", "{\"scheme\": \"sign\"}");
        });
        row("POST /claims/{claim}/reuses", "with the tools on", writers(201), stage -> {
            var room = stage.room();
            var said = stage.tools().debates().state(stage.id(OWNER), room, "It rises.");
            var about = stage.tools().debates().state(stage.id(OWNER), room, "The tides say so.");
            stage.send(OWNER, "PUT", "/debates/" + room + "/choices", "{\"hidesVotes\": false, \"tools\": true}");
            return who -> stage.send(
                    who,
                    "POST",
                    "/claims/" + said + "/reuses",
                    "{\"stance\": \"for\", \"about\": \"%s\"}".formatted(about));
        });
        row("DELETE /reuses/{argument}", "the writer's", writers(204), stage -> {
            var room = stage.room();
            var said = stage.tools().debates().state(stage.id(OWNER), room, "It rises.");
            var about = stage.tools().debates().state(stage.id(OWNER), room, "The tides say so.");
            stage.send(OWNER, "PUT", "/debates/" + room + "/choices", "{\"hidesVotes\": false, \"tools\": true}");
            var reuse = stage.send(
                            WRITER,
                            "POST",
                            "/claims/" + said + "/reuses",
                            "{\"stance\": \"for\", \"about\": \"%s\"}".formatted(about))
                    .json()
                    .path("argument")
                    .asString();
            return who -> stage.send(who, "DELETE", "/reuses/" + reuse, null);
        });
        claim("PUT", "/vote", "{\"opinion\": \"agree\"}", writers(204));
        claim("PUT", "/impact", "{\"impact\": 3}", writers(204));
        debate("PUT", "/choices", "{\"hidesVotes\": true, \"tools\": true}", leaders(204));
        claim("POST", "/citations", "{\"address\": \"https://shom.example/\", \"title\": \"Tides\"}", writers(201));
        claim(
                "POST",
                "/citations/import",
                "{\"entry\": \"@book{x, title={Tides}, isbn={9780306406157}}\"}",
                writers(201));
        row("PATCH /claims/{claim}", "the writer's", one(WRITER, 204), stage -> {
            var claim = stage.claimBy(WRITER);
            return who -> stage.send(who, "PATCH", "/claims/" + claim, "{\"text\": \"It falls.\"}");
        });
        row("DELETE /claims/{claim}", "the writer's", one(WRITER, 204), stage -> {
            var claim = stage.claimBy(WRITER);
            return who -> stage.send(who, "DELETE", "/claims/" + claim, null);
        });
        row("DELETE /citations/{citation}", "the writer's", writers(204), stage -> {
            var citation = stage.citationBy(WRITER);
            return who -> stage.send(who, "DELETE", "/citations/" + citation, null);
        });
        row("POST /citations/{citation}/copy", "where nothing is looked up", writers(422), stage -> {
            var citation = stage.citationBy(WRITER);
            return who -> stage.send(who, "POST", "/citations/" + citation + "/copy", null);
        });
        var study = "{\"how\": \"quotes\", \"address\": \"https://shom.example/study\", \"title\": \"A study\"}";
        row("POST /citations/{citation}/derivations", "", writers(201), stage -> {
            var citation = stage.citationBy(WRITER);
            return who -> stage.send(who, "POST", "/citations/%s/derivations".formatted(citation), study);
        });
        var buoys = "{\"how\": \"copies\", \"address\": \"https://shom.example/buoys\", \"title\": \"Buoys\"}";
        row("POST /derivations/{derivation}/derivations", "", writers(201), stage -> {
            var derivation = stage.derivationBy(WRITER);
            return who -> stage.send(who, "POST", "/derivations/%s/derivations".formatted(derivation), buoys);
        });
        row("DELETE /derivations/{derivation}", "the writer's", writers(204), stage -> {
            var derivation = stage.derivationBy(WRITER);
            return who -> stage.send(who, "DELETE", "/derivations/" + derivation, null);
        });
    }

    private void moderation() {
        row("POST /reports", "", readers(201), stage -> {
            var claim = stage.claimBy(OWNER);
            return who -> stage.send(who, "POST", "/reports", """
                    {"kind": "claim", "id": "%s", "reason": "insult"}""".formatted(claim));
        });
        row("GET /reports/{ticket}", "of nobody", all(404), stage -> who -> stage.send(who, "GET", "/reports/x", null));
        row(
                "GET /decisions",
                "",
                only(200, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "GET", "/decisions", null));
        row(
                "POST /decisions/{decision}/contest",
                "of nobody",
                only(404, Map.of(NOBODY, 401)),
                stage -> who -> stage.send(who, "POST", "/decisions/x/contest", "{\"text\": \"It is a joke.\"}"));
    }

    /** What search finds for whom is tested where it is found; here only that it answers everybody. */
    private void explore() {
        row("GET /search", "", all(200), stage -> who -> stage.send(who, "GET", "/search?words=tide", null));
        row("GET /graph/{thing}", "a story", readers(200), stage -> {
            var story = stage.story();
            return who -> stage.send(who, "GET", "/graph/story-" + story, null);
        });
        row("GET /graph/{thing}/raised", "by a story", readers(200), stage -> {
            var story = stage.story();
            return who -> stage.send(who, "GET", "/graph/story-%s/raised".formatted(story), null);
        });
        row("GET /graph/{thing}/unsourced", "under a question", readers(200), stage -> {
            var room = stage.room();
            return who -> stage.send(who, "GET", "/graph/question-%s/unsourced".formatted(room), null);
        });
        row("GET /graph/{thing}/to/{other}", "from a story to its scene", readers(200), stage -> {
            var story = stage.tools().stories().story(stage.story(), stage.id(OWNER));
            var scene = story.scenes().getFirst().id();
            return who -> stage.send(who, "GET", "/graph/story-%s/to/scene-%s".formatted(story.id(), scene), null);
        });
        row("GET /graph/{thing}/like", "a question", readers(200), stage -> {
            var room = stage.room();
            return who -> stage.send(who, "GET", "/graph/question-%s/like".formatted(room), null);
        });
    }

    private void place(String method, String path, String body, Map<Who, Integer> expected) {
        row(method + " /places/{place}" + path, "", expected, stage -> {
            var address = "/places/" + stage.place()
                    + path.replace("{person}", stage.bystander().value());
            return who -> stage.send(who, method, address, body);
        });
    }

    private void story(String method, String path, String body, Map<Who, Integer> expected) {
        row(method + " /stories/{story}" + path, "", expected, stage -> {
            var story = stage.story();
            return who -> stage.send(who, method, "/stories/" + story + path, body);
        });
    }

    private void scene(String method, String path, String body, Map<Who, Integer> expected) {
        row(method + " /scenes/{scene}" + path, "", expected, stage -> {
            var scene = stage.scene();
            return who -> stage.send(who, method, "/scenes/" + scene + path, body);
        });
    }

    private void image(String method, String path, String body, Map<Who, Integer> expected) {
        row(method + " /images/{image}" + path, "", expected, stage -> {
            var image = stage.image();
            return who -> stage.send(who, method, "/images/" + image + path, body);
        });
    }

    private void debate(String method, String path, String body, Map<Who, Integer> expected) {
        row(method + " /debates/{debate}" + path, "", expected, stage -> {
            var room = stage.room();
            return who -> stage.send(who, method, "/debates/" + room + path, body);
        });
    }

    private void claim(String method, String path, String body, Map<Who, Integer> expected) {
        row(method + " /claims/{claim}" + path, "", expected, stage -> {
            var claim = stage.claimBy(OWNER);
            return who -> stage.send(who, method, "/claims/" + claim + path, body);
        });
    }

    private void row(String verb, String about, Map<Who, Integer> expected, Stage stage) {
        rows.add(new Row(verb.replace(" /", " /api/v1/"), about, expected, stage));
    }

    private static Map<Who, Integer> all(int status) {
        var expected = new EnumMap<Who, Integer>(Who.class);
        Set.of(Who.values()).forEach(who -> expected.put(who, status));
        return expected;
    }

    private static Map<Who, Integer> only(int status, Map<Who, Integer> others) {
        var expected = all(status);
        expected.putAll(others);
        return expected;
    }

    /** Reading needs no name, so nobody meets a closed door as strangers do. */
    private static Map<Who, Integer> readers(int status) {
        var expected = all(status);
        STRANGERS.forEach(who -> expected.put(who, 404));
        expected.put(NOBODY, 404);
        return expected;
    }

    private static Map<Who, Integer> writers(int status) {
        return only(
                403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, WRITER, status, FACILITATOR, status, OWNER, status));
    }

    private static Map<Who, Integer> suggesters(int status) {
        return only(
                403,
                Map.of(
                        NOBODY,
                        401,
                        GUEST,
                        404,
                        HOST,
                        404,
                        SUGGESTER,
                        status,
                        WRITER,
                        status,
                        FACILITATOR,
                        status,
                        OWNER,
                        status));
    }

    private static String suggested(ApiStage stage, Who who) {
        return stage.send(who, "POST", "/debates/" + stage.room() + "/suggestions", "{\"text\": \"It rises.\"}")
                .json()
                .path("id")
                .asString();
    }

    private static Map<Who, Integer> owners(int status) {
        return only(403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, OWNER, status));
    }

    /** Who leads a debate, or owns it. */
    private static Map<Who, Integer> leaders(int status) {
        return only(403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, FACILITATOR, status, OWNER, status));
    }

    private static Map<Who, Integer> one(Who may, int status) {
        return only(403, Map.of(NOBODY, 401, GUEST, 404, HOST, 404, may, status));
    }
}
