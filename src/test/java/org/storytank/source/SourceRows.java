package org.storytank.source;

import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;
import org.storytank.debate.DebateService;

/** Citations under claims: the roles of the debate decide. */
class SourceRows implements MatrixRows {

    private static final NewCitation TIDES = new NewCitation("https://shom.example/", "Tides", "", "", "", "");

    private final SourceService sources;
    private final DebateService debates;

    SourceRows(SourceService sources, DebateService debates) {
        this.sources = sources;
        this.debates = debates;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("SourceService.cite(PersonId, CitingId, NewCitation)", EnumSet.of(WRITER, OWNER), cast -> {
                    var text = text(cast);
                    return who -> sources.cite(cast.id(who), text, TIDES);
                }),
                Row.of("SourceService.takeBack(PersonId, CitationId)", EnumSet.of(WRITER, OWNER), cast -> {
                    var own = sources.cite(cast.id(WRITER), text(cast), TIDES).id();
                    return who -> done(() -> sources.takeBack(cast.id(who), own));
                }),
                Row.of("SourceService.takeBack(PersonId, CitationId)", EnumSet.of(OWNER), cast -> {
                    var another =
                            sources.cite(cast.bystander(), text(cast), TIDES).id();
                    return who -> done(() -> sources.takeBack(cast.id(who), another));
                }));
    }

    private CitingId text(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return debates.state(cast.id(OWNER), room, "It rises.").citing();
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
