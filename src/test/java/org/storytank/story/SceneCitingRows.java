package org.storytank.story;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
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
import org.storytank.source.NewCitation;

/** Citations in scenes: the roles of the story decide. */
class SceneCitingRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);
    private static final TextRange PASSAGE = new TextRange(0, 15);
    private static final NewCitation TIDES = new NewCitation("https://shom.example/", "Tides", "", "", "", "");

    private final SceneCiting citing;
    private final StoryService stories;
    private final DocumentService documents;

    SceneCitingRows(SceneCiting citing, StoryService stories, DocumentService documents) {
        this.citing = citing;
        this.stories = stories;
        this.documents = documents;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("SceneCiting.cite(PersonId, SceneId, TextRange, NewCitation, boolean)", WRITERS, cast -> {
                    var scene = scene(cast);
                    return who -> citing.cite(cast.id(who), scene, PASSAGE, TIDES, false);
                }),
                Row.of(
                        "SceneCiting.cite(PersonId, SceneId, TextRange, SourceId, NewCitation, boolean)",
                        WRITERS,
                        cast -> {
                            var scene = scene(cast);
                            var source = cited(cast, scene, OWNER).citation().source();
                            return who -> citing.cite(cast.id(who), scene, PASSAGE, source.id(), TIDES, false);
                        }),
                Row.of("SceneCiting.takeAway(PersonId, SceneId, CitationId)", WRITERS, cast -> {
                    var scene = scene(cast);
                    var own = cited(cast, scene, WRITER).citation().id();
                    return who -> done(() -> citing.takeAway(cast.id(who), scene, own));
                }),
                Row.of("SceneCiting.takeAway(PersonId, SceneId, CitationId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var scene = scene(cast);
                    var another = citing.cite(cast.bystander(), scene, PASSAGE, TIDES, false)
                            .citation()
                            .id();
                    return who -> done(() -> citing.takeAway(cast.id(who), scene, another));
                }),
                Row.of("SceneCiting.in(SceneId, PersonId)", READERS, cast -> {
                    var scene = scene(cast);
                    cited(cast, scene, OWNER);
                    return who -> citing.in(scene, cast.orNobody(who));
                }));
    }

    private SceneCitation cited(Cast cast, SceneId scene, Who by) {
        return citing.cite(cast.id(by), scene, PASSAGE, TIDES, false);
    }

    private SceneId scene(Cast cast) {
        var story = stories.begin(cast.id(OWNER));
        cast.in(story.id().place());
        var scene = story.scenes().getFirst().id();
        documents.append(scene.document(), cast.id(OWNER), List.of(new TextPiece("Whales are fish.", Map.of())));
        return scene;
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
