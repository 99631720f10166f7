package org.storytank.debate;

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
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import org.storytank.source.bridging.Useful;

class NotingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final Noting noting;

    NotingRows(DebateService debates, Noting noting) {
        this.debates = debates;
        this.noting = noting;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "Noting.on(CitationId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var citation = cited(cast);
                            return who -> noting.on(citation, cast.orNobody(who));
                        }),
                Row.of(
                        "Noting.agreedIn(RoomId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = debates.open(cast.id(OWNER), "Is the sea rising?")
                                    .id();
                            cast.in(room.place());
                            return who -> noting.agreedIn(room, cast.orNobody(who));
                        }),
                Row.of("Noting.note(PersonId, CitationId, String, String, boolean)", WRITERS, cast -> {
                    var citation = cited(cast);
                    return who -> noting.note(cast.id(who), citation, "A navy pays.", "https://navy.example", false);
                }),
                Row.of("Noting.takeBack(PersonId, RemarkId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var note = noted(cast);
                    return who -> done(() -> noting.takeBack(cast.id(who), note));
                }),
                Row.of("Noting.rate(PersonId, RemarkId, Useful)", EnumSet.of(WRITER, FACILITATOR), cast -> {
                    var note = noted(cast);
                    return who -> done(() -> noting.rate(cast.id(who), note, Useful.YES));
                }),
                Row.of("Noting.unrate(PersonId, RemarkId)", EnumSet.of(WRITER, FACILITATOR), cast -> {
                    var note = noted(cast);
                    return who -> done(() -> noting.unrate(cast.id(who), note));
                }));
    }

    private RemarkId noted(Cast cast) {
        return noting.note(cast.id(OWNER), cited(cast), "A navy pays.", "https://navy.example", false);
    }

    private CitationId cited(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        var claim = debates.state(cast.id(OWNER), room, "It rises.");
        return debates.cite(cast.id(OWNER), claim, new NewCitation("https://shom.example/", "Tides", "", "", "", ""))
                .id();
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
