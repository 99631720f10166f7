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

class SiftingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final Sifting sifting;

    SiftingRows(DebateService debates, Sifting sifting) {
        this.debates = debates;
        this.sifting = sifting;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "Sifting.answers(CitationId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var citation = cited(cast);
                            return who -> sifting.answers(citation, cast.orNobody(who));
                        }),
                Row.of("Sifting.answer(PersonId, CitationId, SiftQuestion, String, String, boolean)", WRITERS, cast -> {
                    var citation = cited(cast);
                    return who -> done(() -> sifting.answer(
                            cast.id(who), citation, SiftQuestion.BEHIND, "A navy.", "https://navy.example", false));
                }),
                Row.of("Sifting.takeBack(PersonId, CitationId, SiftQuestion)", WRITERS, cast -> {
                    var citation = cited(cast);
                    return who -> done(() -> sifting.takeBack(cast.id(who), citation, SiftQuestion.BEHIND));
                }));
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
