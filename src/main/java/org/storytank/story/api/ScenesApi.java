package org.storytank.story.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.PersonId;
import org.storytank.account.api.Asker;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.MachineWords;
import org.storytank.coediting.Refused;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.Saying;
import org.storytank.provenance.api.OriginShown;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.ApiRefusal;
import org.storytank.shell.api.Given;
import org.storytank.story.RaisedDebate;
import org.storytank.story.SceneId;
import org.storytank.story.StoryService;

/** Scenes, their text, and the debates that passages of them raised. */
@RestController
@RequestMapping(Api.V1 + "/scenes/{scene}")
@Tag(name = "Scenes")
class ScenesApi {

    private final StoryService stories;
    private final DocumentService documents;
    private final OriginShown.Names names;
    private final WordsShown.Origins origins;
    private final MachineWords machines;

    ScenesApi(
            StoryService stories,
            DocumentService documents,
            OriginShown.Names names,
            WordsShown.Origins origins,
            MachineWords machines) {
        this.stories = stories;
        this.documents = documents;
        this.names = names;
        this.origins = origins;
        this.machines = machines;
    }

    /** @param title empty takes it away @param position from 0; beyond the last means last; what is absent stays */
    record SceneChange(@Nullable String title, @Nullable Integer position) {}

    record MoreText(String text) {}

    /**
     * @param start inclusive, in UTF-16 units of the text
     * @param end exclusive
     * @param anonymous whether nobody's name is ever shown in the debate; cannot be changed later
     */
    record NewQuestion(
            int start,
            int end,
            String question,
            @Nullable Boolean heard,
            @Nullable Boolean anonymous) {}

    /**
     * @param quote the words when it was raised
     * @param quoteOrigins where they come from when a machine wrote some of them, otherwise empty
     * @param start where they are now; absent when all of them were deleted
     */
    record Raised(
            String passage,
            String quote,
            List<WordsShown> quoteOrigins,
            String debate,
            String question,
            @Nullable Integer start,
            @Nullable Integer end) {

        static Raised of(RaisedDebate raised, List<WordsShown> origins) {
            return new Raised(
                    raised.passage().value(),
                    raised.quote(),
                    origins,
                    raised.room().id().value(),
                    raised.room().question(),
                    raised.where().map(TextRange::start).orElse(null),
                    raised.where().map(TextRange::end).orElse(null));
        }
    }

    /** @param path of the socket, with the ticket in it @param clientId the Yjs client id to write under @param right read or write */
    record LiveTicket(String path, long clientId, String right) {}

    @GetMapping
    @Operation(operationId = "scene", summary = "A scene without its text")
    SceneShown read(Asker asker, @PathVariable String scene) {
        return SceneShown.of(stories.scene(sceneId(scene), asker.orNobody()));
    }

    @PatchMapping
    @Operation(operationId = "changeScene", summary = "Changes its title or its place in the story; for writers")
    SceneShown change(Asker asker, @PathVariable String scene, @RequestBody SceneChange given) {
        var id = sceneId(scene);
        if (given.title() != null) {
            stories.renameScene(asker.id(), id, given.title());
        }
        if (given.position() != null) {
            stories.moveScene(asker.id(), id, Math.max(0, given.position()));
        }
        return SceneShown.of(stories.scene(id, asker.id()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteScene", summary = "Takes the scene from everybody's sight; for owners")
    void delete(Asker asker, @PathVariable String scene) {
        stories.deleteScene(asker.id(), sceneId(scene));
    }

    @PostMapping("/restore")
    @Operation(operationId = "restoreScene", summary = "Brings a deleted scene back; for owners")
    SceneShown restore(Asker asker, @PathVariable String scene) {
        stories.restoreScene(asker.id(), sceneId(scene));
        return SceneShown.of(stories.scene(sceneId(scene), asker.id()));
    }

    @GetMapping("/text")
    @Operation(operationId = "sceneText", summary = "The text as stored, with its formats and who wrote what")
    SceneText text(Asker asker, @PathVariable String scene) {
        return text(sceneId(scene), asker.orNobody());
    }

    @PostMapping("/text")
    @Operation(
            operationId = "appendText",
            summary =
                    "Adds text at the end, told as brought along by the asker; answers when it is stored; for writers")
    SceneText append(Asker asker, @PathVariable String scene, @RequestBody MoreText given) {
        var id = stories.scene(sceneId(scene), asker.id()).id();
        var text = TextGiven.of(Given.required("text", given.text()));
        try {
            documents.append(id.document(), asker.id(), List.of(new TextPiece(text.value(), Map.of())));
        } catch (Refused refused) {
            throw refused.code() == CloseCode.DOCUMENT_TOO_LARGE
                    ? new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, "story.api.full")
                    : refused;
        }
        return text(id, asker.id());
    }

    @GetMapping("/questions")
    @Operation(operationId = "raisedIn", summary = "The debates that passages of this scene raised")
    List<Raised> raised(Asker asker, @PathVariable String scene) {
        return stories.raisedIn(sceneId(scene), asker.orNobody()).stream()
                .map(this::shown)
                .toList();
    }

    @PostMapping("/questions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "question", summary = "Opens a debate with a passage quoted: is that true? For writers")
    Raised question(Asker asker, @PathVariable String scene, @RequestBody NewQuestion given) {
        var id = stories.scene(sceneId(scene), asker.id()).id();
        var question = Saying.of(Given.required("question", given.question())).heard(Given.yes(given.heard()));
        var range = range(given, id, asker.id());
        return shown(
                Given.yes(given.anonymous())
                        ? stories.questionWithoutNames(asker.id(), id, range, question)
                        : stories.question(asker.id(), id, range, question));
    }

    @PostMapping("/ticket")
    @Operation(operationId = "joinText", summary = "A ticket for the live text's socket, for any Yjs client")
    LiveTicket ticket(Asker asker, @PathVariable String scene) {
        var document = stories.scene(sceneId(scene), asker.orNobody()).id().document();
        var ticket = documents.ticket(document, asker.orNobody());
        return new LiveTicket(
                "/ws/documents/%s?token=%s".formatted(document, ticket.token()),
                ticket.clientId(),
                Given.word(ticket.right()));
    }

    private Raised shown(RaisedDebate raised) {
        var words = raised.words();
        return Raised.of(
                raised, words.hasMachineWords() ? origins.of(words, machines.runs(words.runs()), null) : List.of());
    }

    private TextRange range(NewQuestion given, SceneId scene, PersonId by) {
        var length = text(scene, by).text().length();
        if (given.start() < 0 || given.end() <= given.start() || given.end() > length) {
            throw new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, "story.api.range", length);
        }
        return new TextRange(given.start(), given.end());
    }

    private SceneText text(SceneId scene, @Nullable PersonId reader) {
        var document = stories.scene(scene, reader).id().document();
        var pieces = documents.read(document, reader);
        var written = documents.authorship(document, reader).spans().stream()
                .map(span -> new SceneText.Written(
                        span.start(),
                        span.length(),
                        names.show(span.run().origin()),
                        Given.word(span.run().how())))
                .toList();
        return new SceneText(
                pieces.stream().map(TextPiece::text).collect(Collectors.joining()),
                pieces.stream()
                        .map(piece -> new SceneText.Piece(piece.text(), piece.attributes()))
                        .toList(),
                written);
    }

    private static SceneId sceneId(String scene) {
        return Given.id(scene, SceneId::new);
    }
}
