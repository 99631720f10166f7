package org.storytank.api;

import static org.storytank.Cast.Who.OWNER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.TokenService;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.SharedGraph;
import org.storytank.media.Description;
import org.storytank.media.ImageId;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.source.CitationId;
import org.storytank.source.DerivationId;
import org.storytank.source.NewCitation;
import org.storytank.source.NewDerivation;
import org.storytank.story.SceneCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** One try of one verb: the cast with their tokens, and what the verb is about. */
final class ApiStage {

    record Tools(
            StoryService stories,
            DebateService debates,
            DocumentService documents,
            AccessService access,
            TokenService tokens,
            MediaService images,
            SceneCiting citing) {}

    private final Program program;
    private final Tools tools;
    private final Cast cast = Cast.fresh();
    private final Map<Who, String> tokens = new EnumMap<>(Who.class);
    private boolean browser;

    ApiStage(Program program, Tools tools) {
        this.program = program;
        this.tools = tools;
    }

    PersonId id(Who who) {
        return cast.id(who);
    }

    PersonId bystander() {
        return cast.bystander();
    }

    StoryId story() {
        var story = tools.stories().begin(cast.id(OWNER)).id();
        cast.in(story.place());
        return story;
    }

    SceneId scene() {
        var scene = tools.stories()
                .story(story(), cast.id(OWNER))
                .scenes()
                .getFirst()
                .id();
        tools.documents().append(scene.document(), cast.id(OWNER), List.of(new TextPiece("It drowned.", Map.of())));
        return scene;
    }

    ImageId image() {
        var quay = new Description("A quay", false, "", Licence.CC0, "");
        return tools.images()
                .add(cast.id(OWNER), story().cover(), Photograph.jpeg(9, 9), quay, null)
                .id();
    }

    RoomId room() {
        var room = tools.debates().open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }

    ClaimId claimBy(Who who) {
        return tools.debates().state(cast.id(who), room(), "It rises.");
    }

    CitationId citationBy(Who who) {
        return tools.debates()
                .cite(cast.id(who), claimBy(OWNER), new NewCitation("https://shom.example/", "Tides", "", "", "", ""))
                .id();
    }

    SceneCitation sceneCitationBy(Who who) {
        return tools.citing()
                .cite(
                        cast.id(who),
                        scene(),
                        new TextRange(0, 2),
                        new NewCitation("https://shom.example/", "Tides", "", "", "", ""),
                        false);
    }

    DerivationId derivationBy(Who who) {
        return tools.debates()
                .derive(
                        cast.id(who),
                        citationBy(who),
                        new NewDerivation("quotes", "https://shom.example/study", "A study", ""))
                .id();
    }

    PlaceId place() {
        return story().place();
    }

    String invitation() {
        return tools.access().invite(cast.id(OWNER), place(), Role.READER);
    }

    Tools tools() {
        return tools;
    }

    /** From now on people come with the cookie of their browser. */
    ApiStage inTheBrowser() {
        browser = true;
        return this;
    }

    String tokenIdOf(Who who) {
        token(who);
        return tools.tokens().of(cast.id(who)).getFirst().id();
    }

    Program.Answer send(Who who, String method, String path, String body) {
        if (who == Who.NOBODY) {
            return program.send(method, "/api/v1" + path, body);
        }
        return browser
                ? program.send(
                        method,
                        "/api/v1" + path,
                        body,
                        "Cookie",
                        "storytank-device=" + device(who),
                        "Sec-Fetch-Site",
                        "same-origin")
                : program.send(method, "/api/v1" + path, body, Program.by(token(who)));
    }

    private String token(Who who) {
        return tokens.computeIfAbsent(
                who, one -> tools.tokens().make(cast.id(one), "matrix", null).secret());
    }

    private String device(Who who) {
        var key = "device-of-" + cast.id(who);
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (person:Person {id: $person})
                        MERGE (person)-[:SIGNS_IN_BY]->(:GuestKey {hash: $hash, madeAt: datetime(), usedAt: datetime()})
                        """)
                .withParameters(Map.of("person", cast.id(who).value(), "hash", Sha256.of(key)))
                .execute();
        return key;
    }
}
