package org.storytank.story.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextRange;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.ApiRefusal;
import org.storytank.shell.api.Given;
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import org.storytank.source.SourceId;
import org.storytank.source.api.CitationShown;
import org.storytank.story.SceneCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;
import org.storytank.story.StoryService;

/** The sources that passages of a scene cite. */
@RestController
@RequestMapping(Api.V1 + "/scenes/{scene}/citations")
@Tag(name = "Scenes")
class SceneCitationsApi {

    private final SceneCiting citing;
    private final StoryService stories;
    private final DocumentService documents;

    SceneCitationsApi(SceneCiting citing, StoryService stories, DocumentService documents) {
        this.citing = citing;
        this.stories = stories;
        this.documents = documents;
    }

    /**
     * What is cited: an address with a title, an entry, or a source that is cited elsewhere.
     *
     * @param start inclusive, in UTF-16 units of the text
     * @param end exclusive
     * @param source the id of one that is cited where the asker may read
     * @param address of the page, or a DOI, or an ISBN
     * @param entry one entry in BibTeX, RIS or CSL-JSON
     * @param authors several are parted by semicolons
     * @param date a year, a month or a day: 2024-05-03
     * @param quote the words of the source
     * @param locator where in it: a page, a minute
     * @param accessed the day it was read; today when left out
     * @param archived the address of a copy that stays
     * @param heard whether the asker read what a rule of the house advises, and cites it all the same
     */
    record NewSceneSource(
            int start,
            int end,
            @Nullable String source,
            @Nullable String address,
            @Nullable String entry,
            @Nullable String title,
            @Nullable String authors,
            @Nullable String date,
            @Nullable String quote,
            @Nullable String locator,
            @Nullable String accessed,
            @Nullable String archived,
            @Nullable Boolean heard) {

        NewCitation typed() {
            var described = source == null && entry == null;
            return new NewCitation(
                    described ? Given.required("address", address) : "",
                    described ? Given.required("title", title) : "",
                    or(authors),
                    or(date),
                    or(quote),
                    or(locator),
                    or(accessed),
                    or(archived),
                    source == null ? or(entry) : "");
        }

        private static String or(@Nullable String given) {
            return Objects.requireNonNullElse(given, "");
        }
    }

    /**
     * @param passage which of them
     * @param words what the passage says now
     * @param start where it is now; absent when all of it was deleted
     */
    record SceneCitationShown(
            String passage,
            String words,
            @Nullable Integer start,
            @Nullable Integer end,
            CitationShown citation) {

        static SceneCitationShown of(SceneCitation cited) {
            return new SceneCitationShown(
                    cited.passage().value(),
                    cited.words(),
                    cited.where().map(TextRange::start).orElse(null),
                    cited.where().map(TextRange::end).orElse(null),
                    CitationShown.of(cited.citation()));
        }
    }

    @GetMapping
    @Operation(
            operationId = "citedIn",
            summary = "The sources that passages of this scene cite, in the order of the text")
    List<SceneCitationShown> cited(Asker asker, @PathVariable String scene) {
        return citing.in(sceneId(scene), asker.orNobody()).stream()
                .map(SceneCitationShown::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "citeForPassage", summary = "Cites a source for a passage; for writers")
    SceneCitationShown cite(Asker asker, @PathVariable String scene, @RequestBody NewSceneSource given) {
        var id = stories.scene(sceneId(scene), asker.id()).id();
        var range = range(given, id, asker);
        var typed = given.typed();
        var heard = Given.yes(given.heard());
        return SceneCitationShown.of(
                given.source() == null
                        ? citing.cite(asker.id(), id, range, typed, heard)
                        : citing.cite(asker.id(), id, range, Given.id(given.source(), SourceId::new), typed, heard));
    }

    @DeleteMapping("/{citation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeCitationAway", summary = "Takes a citation away; one's own, or as who runs the story")
    void takeAway(Asker asker, @PathVariable String scene, @PathVariable String citation) {
        citing.takeAway(asker.id(), sceneId(scene), Given.id(citation, CitationId::new));
    }

    private TextRange range(NewSceneSource given, SceneId scene, Asker asker) {
        var length = documents.read(scene.document(), asker.id()).stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
        if (given.start() < 0 || given.end() <= given.start() || given.end() > length) {
            throw new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, "story.api.range", length);
        }
        return new TextRange(given.start(), given.end());
    }

    private static SceneId sceneId(String scene) {
        return Given.id(scene, SceneId::new);
    }
}
