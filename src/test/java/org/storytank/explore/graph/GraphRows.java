package org.storytank.explore.graph;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.debate.DebateService;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.story.StoryService;

class GraphRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);

    private final GraphService graph;
    private final RunService runs;
    private final DebateService debates;
    private final StoryService stories;

    GraphRows(GraphService graph, RunService runs, DebateService debates, StoryService stories) {
        this.graph = graph;
        this.runs = runs;
        this.debates = debates;
        this.stories = stories;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("GraphService.find(Thing, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> graph.find(room, cast.orNobody(who));
                }),
                Row.of("GraphService.around(Thing, Collection, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> graph.around(room, List.of(), cast.orNobody(who));
                }),
                Row.of("GraphService.raisedBy(Thing, PersonId)", READERS, cast -> {
                    var story = stories.begin(cast.id(OWNER)).id();
                    cast.in(story.place());
                    return who -> graph.raisedBy(new Thing(Kind.STORY, story.value()), cast.orNobody(who));
                }),
                Row.of("GraphService.unsourced(Thing, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> graph.unsourced(room, cast.orNobody(who));
                }),
                Row.of("GraphService.between(Thing, Thing, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    var other = room(cast);
                    return who -> graph.between(room, other, cast.orNobody(who));
                }),
                Row.of("RunService.in(Thing, boolean, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> runs.in(room, false, cast.orNobody(who));
                }));
    }

    private Thing room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Do flamingos sleep?").id();
        cast.in(room.place());
        return new Thing(Kind.QUESTION, room.value());
    }
}
