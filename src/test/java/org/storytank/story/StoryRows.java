package org.storytank.story;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.NOBODY;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.account.AccessService;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.Saying;

class StoryRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);
    private static final Set<Who> OWNERS = EnumSet.of(OWNER);

    private final StoryService stories;
    private final AccessService access;
    private final DocumentService documents;

    StoryRows(StoryService stories, AccessService access, DocumentService documents) {
        this.stories = stories;
        this.access = access;
        this.documents = documents;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "StoryService.begin(PersonId)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> who -> stories.begin(cast.id(who))),
                Row.of(
                        "StoryService.begin(PersonId, String)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> who -> stories.begin(cast.id(who), "La marée")),
                Row.of("StoryService.story(StoryId, PersonId)", READERS, cast -> {
                    var story = story(cast);
                    return who -> stories.story(story.id(), cast.orNobody(who));
                }),
                Row.of("StoryService.atWork(StoryId, PersonId)", READERS, cast -> {
                    var story = story(cast);
                    return who -> stories.atWork(story.id(), cast.orNobody(who));
                }),
                Row.of("StoryService.scene(SceneId, PersonId)", READERS, cast -> {
                    var scene = scene(cast);
                    return who -> stories.scene(scene, cast.orNobody(who));
                }),
                Row.of("StoryService.shares(StoryId, PersonId)", READERS, cast -> {
                    var story = story(cast);
                    return who -> stories.shares(story.id(), cast.orNobody(who));
                }),
                Row.of("StoryService.writtenAt(SceneId, PersonId, long, long)", READERS, cast -> {
                    var scene = scene(cast);
                    documents.append(scene.document(), cast.id(OWNER), List.of(new TextPiece("Gulls.", Map.of())));
                    var first = documents
                            .idsIn(scene.document(), cast.id(OWNER), new TextRange(0, 1))
                            .getFirst();
                    return who -> stories.writtenAt(scene, cast.orNobody(who), first.client(), first.clock());
                }),
                Row.of("StoryService.roleIn(StoryId, PersonId)", READERS, cast -> {
                    var story = story(cast);
                    return who -> stories.roleIn(story.id(), cast.orNobody(who));
                }),
                Row.of("StoryService.storiesOf(PersonId)", READERS, cast -> {
                    var story = story(cast);
                    return who -> onShelf(stories.storiesOf(cast.id(who)), story);
                }),
                Row.open(
                        "StoryService.openStories()",
                        cast -> {
                            var story = story(cast);
                            access.openToEveryone(cast.id(OWNER), story.id().place(), Role.READER);
                            return who -> onShelf(stories.openStories(), story);
                        },
                        who -> onShelf(stories.openStories(), new Story(new StoryId("closed"), "", List.of()))),
                Row.of("StoryService.readable(PersonId, boolean, String, int)", READERS, cast -> {
                    var story = story(cast);
                    return who -> onShelf(stories.readable(cast.orNobody(who), false, "", 100), story);
                }),
                Row.of("StoryService.rename(PersonId, StoryId, String)", WRITERS, cast -> {
                    var story = story(cast);
                    return who -> done(() -> stories.rename(cast.id(who), story.id(), "La marée"));
                }),
                Row.of("StoryService.chooseDrafting(PersonId, StoryId, boolean)", OWNERS, cast -> {
                    var story = story(cast);
                    return who -> done(() -> stories.chooseDrafting(cast.id(who), story.id(), true));
                }),
                Row.of("StoryService.delete(PersonId, StoryId)", OWNERS, cast -> {
                    var story = story(cast);
                    return who -> done(() -> stories.delete(cast.id(who), story.id()));
                }),
                Row.of("StoryService.restore(PersonId, StoryId)", OWNERS, cast -> {
                    var story = story(cast);
                    stories.delete(cast.id(OWNER), story.id());
                    return who -> done(() -> stories.restore(cast.id(who), story.id()));
                }),
                Row.of("StoryService.deletedStories(PersonId)", OWNERS, cast -> {
                    var story = story(cast);
                    stories.delete(cast.id(OWNER), story.id());
                    return who -> stories.deletedStories(cast.id(who)).stream()
                            .filter(deleted -> deleted.id().equals(story.id()))
                            .findFirst();
                }),
                Row.of("StoryService.addScene(PersonId, StoryId, SceneId)", WRITERS, cast -> {
                    var story = story(cast);
                    return who -> stories.addScene(cast.id(who), story.id(), null);
                }),
                Row.of("StoryService.addScene(PersonId, StoryId, SceneId, String)", WRITERS, cast -> {
                    var story = story(cast);
                    return who -> stories.addScene(cast.id(who), story.id(), null, "Le port");
                }),
                Row.of("StoryService.renameScene(PersonId, SceneId, String)", WRITERS, cast -> {
                    var scene = scene(cast);
                    return who -> done(() -> stories.renameScene(cast.id(who), scene, "Le port"));
                }),
                Row.of("StoryService.moveScene(PersonId, SceneId, int)", WRITERS, cast -> {
                    var scene = scene(cast);
                    return who -> done(() -> stories.moveScene(cast.id(who), scene, 0));
                }),
                Row.of("StoryService.deleteScene(PersonId, SceneId)", OWNERS, cast -> {
                    var scene = scene(cast);
                    return who -> done(() -> stories.deleteScene(cast.id(who), scene));
                }),
                Row.of("StoryService.restoreScene(PersonId, SceneId)", OWNERS, cast -> {
                    var scene = scene(cast);
                    stories.deleteScene(cast.id(OWNER), scene);
                    return who -> done(() -> stories.restoreScene(cast.id(who), scene));
                }),
                Row.of("StoryService.deletedScenes(StoryId, PersonId)", OWNERS, cast -> {
                    var story = story(cast);
                    return who -> stories.deletedScenes(story.id(), cast.id(who));
                }),
                Row.of("StoryService.question(PersonId, SceneId, TextRange, String)", WRITERS, cast -> {
                    var scene = scene(cast);
                    documents.append(
                            scene.document(), cast.id(OWNER), List.of(new TextPiece("Whales are fish.", Map.of())));
                    return who -> stories.question(cast.id(who), scene, new TextRange(0, 15), "Is that true?");
                }),
                Row.of("StoryService.question(PersonId, SceneId, TextRange, Saying)", WRITERS, cast -> {
                    var scene = scene(cast);
                    documents.append(
                            scene.document(), cast.id(OWNER), List.of(new TextPiece("Whales are fish.", Map.of())));
                    return who ->
                            stories.question(cast.id(who), scene, new TextRange(0, 15), Saying.of("Is that true?"));
                }),
                Row.of("StoryService.questionWithoutNames(PersonId, SceneId, TextRange, Saying)", WRITERS, cast -> {
                    var scene = scene(cast);
                    documents.append(
                            scene.document(), cast.id(OWNER), List.of(new TextPiece("Whales are fish.", Map.of())));
                    return who -> stories.questionWithoutNames(
                            cast.id(who), scene, new TextRange(0, 15), Saying.of("Is that true?"));
                }),
                Row.of("StoryService.raisedIn(SceneId, PersonId)", READERS, cast -> {
                    var scene = scene(cast);
                    return who -> stories.raisedIn(scene, cast.orNobody(who));
                }));
    }

    private Story story(Cast cast) {
        var story = stories.begin(cast.id(OWNER));
        cast.in(story.id().place());
        return story;
    }

    private SceneId scene(Cast cast) {
        return story(cast).scenes().getFirst().id();
    }

    private static Optional<StoryOnShelf> onShelf(List<StoryOnShelf> shelf, Story story) {
        return shelf.stream().filter(on -> on.id().equals(story.id())).findFirst();
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
