package org.storytank.story.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.PersonId;
import org.storytank.account.api.Asker;
import org.storytank.provenance.api.OriginShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.shell.api.Listed;
import org.storytank.shell.api.Lists;
import org.storytank.story.SceneId;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** Stories, their scenes and who wrote how much of them. */
@RestController
@RequestMapping(Api.V1 + "/stories")
@Tag(name = "Stories")
class StoriesApi {

    private final StoryService stories;
    private final OriginShown.Names names;
    private final Lists lists;

    StoriesApi(StoryService stories, OriginShown.Names names, Lists lists) {
        this.stories = stories;
        this.names = names;
        this.lists = lists;
    }

    record NewStory(@Nullable String title) {}

    /** @param title empty takes it away */
    record StoryChange(String title) {}

    /** @param after the scene it follows; absent: the last */
    record NewScene(@Nullable String title, @Nullable String after) {}

    /** @param characters in UTF-16 units */
    record Share(OriginShown origin, int characters) {}

    record StoryDeleted(String id, String title, Instant deletedAt, Instant erasedAt) {}

    record SceneDeleted(SceneShown scene, Instant deletedAt, Instant erasedAt) {}

    @GetMapping
    @Operation(operationId = "stories", summary = "Stories that are open, and those in which the asker has a role")
    ResponseEntity<Listed<StoryShown>> all(
            Asker asker,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var most = lists.limit(limit);
        var found = stories.readable(asker.orNobody(), mine, lists.after(after), most + 1);
        return lists.answer(found, most, story -> story.id().value(), StoryShown::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "beginStory", summary = "A new story with one empty scene, private until it is opened")
    StoryWhole begin(Asker asker, @RequestBody NewStory given) {
        var title = given.title();
        var story = title == null ? stories.begin(asker.id()) : stories.begin(asker.id(), title);
        return shown(story.id(), asker.id());
    }

    @GetMapping("/deleted")
    @Operation(operationId = "deletedStories", summary = "What was deleted and its owner can still bring back")
    List<StoryDeleted> deleted(Asker asker) {
        return stories.deletedStories(asker.id()).stream()
                .map(story -> new StoryDeleted(story.id().value(), story.title(), story.deletedAt(), story.erasedAt()))
                .toList();
    }

    @GetMapping("/{story}")
    @Operation(operationId = "story", summary = "A story with its scenes in the order of reading")
    StoryWhole read(Asker asker, @PathVariable String story) {
        return shown(storyId(story), asker.orNobody());
    }

    @PatchMapping("/{story}")
    @Operation(operationId = "renameStory", summary = "Changes the title; for writers")
    StoryWhole rename(Asker asker, @PathVariable String story, @RequestBody StoryChange given) {
        stories.rename(asker.id(), storyId(story), Given.required("title", given.title()));
        return shown(storyId(story), asker.id());
    }

    @DeleteMapping("/{story}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteStory", summary = "Takes the story from everybody's sight; for owners")
    void delete(Asker asker, @PathVariable String story) {
        stories.delete(asker.id(), storyId(story));
    }

    @PostMapping("/{story}/restore")
    @Operation(operationId = "restoreStory", summary = "Brings a deleted story back; for owners")
    StoryWhole restore(Asker asker, @PathVariable String story) {
        stories.restore(asker.id(), storyId(story));
        return shown(storyId(story), asker.id());
    }

    @GetMapping("/{story}/shares")
    @Operation(operationId = "shares", summary = "How many characters come from whom or what")
    List<Share> shares(Asker asker, @PathVariable String story) {
        return stories.shares(storyId(story), asker.orNobody()).entrySet().stream()
                .map(share -> new Share(names.show(share.getKey()), share.getValue()))
                .toList();
    }

    @PostMapping("/{story}/scenes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addScene", summary = "A new empty scene; for writers")
    SceneShown add(Asker asker, @PathVariable String story, @RequestBody NewScene given) {
        var after = Optional.ofNullable(given.after())
                .map(scene -> Given.id(scene, SceneId::new))
                .orElse(null);
        var title = given.title();
        var id = storyId(story);
        return SceneShown.of(
                title == null
                        ? stories.addScene(asker.id(), id, after)
                        : stories.addScene(asker.id(), id, after, title));
    }

    @GetMapping("/{story}/scenes/deleted")
    @Operation(operationId = "deletedScenes", summary = "Scenes that can still be brought back; for owners")
    List<SceneDeleted> deletedScenes(Asker asker, @PathVariable String story) {
        return stories.deletedScenes(storyId(story), asker.id()).stream()
                .map(gone -> new SceneDeleted(SceneShown.of(gone.scene()), gone.deletedAt(), gone.erasedAt()))
                .toList();
    }

    private StoryWhole shown(StoryId id, @Nullable PersonId reader) {
        return StoryWhole.of(stories.story(id, reader), stories.roleIn(id, reader));
    }

    private static StoryId storyId(String story) {
        return Given.id(story, StoryId::new);
    }
}
