package org.storytank.source;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;
import org.storytank.account.PersonId;
import org.storytank.debate.DebateService;

/** Citations under claims: the roles of the debate decide. */
class SourceRows implements MatrixRows {

    private static final NewCitation TIDES = new NewCitation("https://shom.example/", "Tides", "", "", "", "");

    private static final NewDerivation STUDY =
            new NewDerivation("quotes", "https://shom.example/study", "A study", "2020");
    private static final NewDerivation BUOYS =
            new NewDerivation("summarises", "https://shom.example/buoys", "Buoys", "2019");

    private final SourceService sources;
    private final CopyLooking copies;
    private final DebateService debates;

    SourceRows(SourceService sources, CopyLooking copies, DebateService debates) {
        this.sources = sources;
        this.copies = copies;
        this.debates = debates;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "SourceService.cite(PersonId, CitingId, NewCitation)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var text = text(cast);
                            return who -> sources.cite(cast.id(who), text, TIDES);
                        }),
                Row.of(
                        "SourceService.see(SourceId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var cited = sources.cite(cast.id(OWNER), text(cast), TIDES);
                            return who -> sources.see(cited.source().id(), cast.id(who));
                        }),
                Row.of(
                        "SourceService.derive(PersonId, CitationId, NewDerivation)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var cited = sources.cite(cast.id(WRITER), text(cast), TIDES)
                                    .id();
                            return who -> sources.derive(cast.id(who), cited, STUDY);
                        }),
                Row.of(
                        "SourceService.derive(PersonId, DerivationId, NewDerivation)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var step = step(cast, cast.id(WRITER));
                            return who -> sources.derive(cast.id(who), step, BUOYS);
                        }),
                Row.of(
                        "SourceService.takeBack(PersonId, DerivationId)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var own = step(cast, cast.id(WRITER));
                            return who -> done(() -> sources.takeBack(cast.id(who), own));
                        }),
                Row.of("SourceService.takeBack(PersonId, DerivationId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var another = step(cast, cast.bystander());
                    return who -> done(() -> sources.takeBack(cast.id(who), another));
                }),
                Row.of("SourceService.takeBack(PersonId, CitationId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var own = sources.cite(cast.id(WRITER), text(cast), TIDES).id();
                    return who -> done(() -> sources.takeBack(cast.id(who), own));
                }),
                Row.of("CopyLooking.look(PersonId, CitationId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var cited = sources.cite(cast.id(OWNER), text(cast), TIDES).id();
                    return who -> looked(cast.id(who), cited);
                }),
                Row.of("SourceService.takeBack(PersonId, CitationId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var another =
                            sources.cite(cast.bystander(), text(cast), TIDES).id();
                    return who -> done(() -> sources.takeBack(cast.id(who), another));
                }));
    }

    private DerivationId step(Cast cast, PersonId by) {
        return sources.derive(by, sources.cite(by, text(cast), TIDES).id(), STUDY)
                .id();
    }

    private CitingId text(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return debates.state(cast.id(OWNER), room, "It rises.").citing();
    }

    /** Nothing is looked up in tests: whoever may ask is told so. */
    private Object looked(PersonId who, CitationId cited) {
        try {
            return copies.look(who, cited);
        } catch (NotAccepted off) {
            return off;
        }
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
