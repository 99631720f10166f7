package org.storytank.explore.search;

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

class SearchRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);

    private final SearchService search;
    private final DebateService debates;
    private final Indexing indexing;

    SearchRows(SearchService search, DebateService debates, Indexing indexing) {
        this.search = search;
        this.debates = debates;
        this.indexing = indexing;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("SearchService.search(Search, PersonId)", READERS, cast -> {
                    room(cast);
                    return who -> search.search(Search.of("flamingos"), cast.orNobody(who)).findings().stream()
                            .findFirst();
                }),
                Row.of("SearchService.like(Thing, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> search.like(room, cast.orNobody(who));
                }));
    }

    private Thing room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Do flamingos sleep?").id();
        cast.in(room.place());
        indexing.settle();
        return new Thing(Kind.QUESTION, room.value());
    }
}
