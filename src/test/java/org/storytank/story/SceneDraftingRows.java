package org.storytank.story;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.drafting.DraftingRefused;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.Prompts;

class SceneDraftingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);
    private static final TextRange FIRST_WORD = new TextRange(0, 5);

    private final StoryService stories;
    private final SceneDrafting scenes;
    private final DraftingService drafting;
    private final DocumentService documents;
    private final Prompts prompts;

    SceneDraftingRows(
            StoryService stories,
            SceneDrafting scenes,
            DraftingService drafting,
            DocumentService documents,
            Prompts prompts) {
        this.stories = stories;
        this.scenes = scenes;
        this.drafting = drafting;
        this.documents = documents;
        this.prompts = prompts;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("SceneDrafting.at(PersonId, SceneId, TextRange)", WRITERS, cast -> {
                    var scene = scene(cast);
                    return who -> scenes.at(cast.id(who), scene, FIRST_WORD);
                }),
                Row.of("SceneDrafting.prepare(PersonId, DraftPlace, Prompt, String, String)", WRITERS, cast -> {
                    var at = scenes.at(cast.id(OWNER), scene(cast), FIRST_WORD);
                    return who -> scenes.prepare(
                            cast.id(who), at, prompts.find("shorten").orElseThrow(), "nowhere", "");
                }),
                Row.of("SceneDrafting.ask(PersonId, DraftPlace, Request, Consumer)", WRITERS, cast -> {
                    var at = scenes.at(cast.id(OWNER), scene(cast), FIRST_WORD);
                    return who -> {
                        var by = EnumSet.of(WRITER, FACILITATOR, OWNER).contains(who) ? who : OWNER;
                        var request = scenes.prepare(
                                cast.id(by), at, prompts.find("shorten").orElseThrow(), "nowhere", "");
                        return scenes.ask(cast.id(who), at, request, _ -> {});
                    };
                }),
                Row.of("SceneDrafting.take(PersonId, DraftPlace, Proposal, String)", WRITERS, cast -> {
                    var at = scenes.at(cast.id(OWNER), scene(cast), FIRST_WORD);
                    return who -> {
                        var by = EnumSet.of(WRITER, FACILITATOR, OWNER).contains(who) ? who : OWNER;
                        var request = scenes.prepare(
                                cast.id(by), at, prompts.find("shorten").orElseThrow(), "nowhere", "");
                        var proposal = scenes.ask(cast.id(by), at, request, _ -> {});
                        try {
                            return scenes.take(cast.id(who), at, proposal, "words");
                        } catch (DraftingRefused refused) {
                            // Nowhere answers nothing: whoever gets as far as that was let in.
                            if (refused.why() == DraftingRefused.Why.NOT_WHOLE) {
                                return "let in";
                            }
                            throw refused;
                        }
                    };
                }),
                Row.of(
                        "DraftingService.choiceIn(PlaceId, PersonId)",
                        EnumSet.of(Who.READER, Who.SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var place = cast.place();
                            return who -> drafting.choiceIn(place, cast.orNobody(who));
                        }),
                Row.of("DraftingService.choose(PersonId, PlaceId, boolean)", EnumSet.of(OWNER), cast -> {
                    var place = cast.place();
                    return who -> {
                        drafting.choose(cast.id(who), place, true);
                        return "done";
                    };
                }),
                Row.of("DraftingService.leftToday(PersonId, PlaceId)", WRITERS, cast -> {
                    var place = cast.place();
                    return who -> drafting.leftToday(cast.id(who), place);
                }),
                Row.of(
                        "DraftingService.prepare(PersonId, PlaceId, String, String, String, boolean, String)",
                        WRITERS,
                        cast -> {
                            var place = cast.place();
                            drafting.choose(cast.id(OWNER), place, true);
                            return who -> drafting.prepare(
                                    cast.id(who), place, "continue", "nowhere", "The sea rose.", false, "");
                        }),
                Row.of("DraftingService.ask(Request, AnswerKeeper, Consumer)", WRITERS, cast -> {
                    var place = cast.place();
                    drafting.choose(cast.id(OWNER), place, true);
                    return who -> drafting.ask(
                            new org.storytank.drafting.Request(
                                    cast.id(who),
                                    place,
                                    prompts.find("continue").orElseThrow(),
                                    "nowhere",
                                    "Go on.",
                                    "The sea rose.",
                                    Map.of(),
                                    org.storytank.provenance.Involvement.GENERATED),
                            (_, _) -> {},
                            _ -> {});
                }));
    }

    private SceneId scene(Cast cast) {
        var story = stories.begin(cast.id(OWNER));
        cast.in(story.id().place());
        drafting.choose(cast.id(OWNER), story.id().place(), true);
        var scene = story.scenes().getFirst().id();
        documents.append(scene.document(), cast.id(OWNER), List.of(new TextPiece("Gulls know everything.", Map.of())));
        return scene;
    }
}
