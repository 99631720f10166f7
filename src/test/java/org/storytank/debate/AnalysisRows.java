package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class AnalysisRows implements MatrixRows {

    private final DebateService debates;
    private final Voting voting;
    private final Analysis analysis;

    AnalysisRows(DebateService debates, Voting voting, Analysis analysis) {
        this.debates = debates;
        this.voting = voting;
        this.analysis = analysis;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "Analysis.cruxes(RoomId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = analysed(cast);
                            return who -> analysis.cruxes(room, cast.orNobody(who));
                        }),
                Row.of(
                        "Analysis.together(RoomId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = analysed(cast);
                            return who -> analysis.together(room, cast.orNobody(who));
                        }),
                Row.of(
                        "Analysis.strength(RoomId, ClaimId, List, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = analysed(cast);
                            var thesis =
                                    debates.read(room, cast.id(OWNER)).thesis().id();
                            return who -> analysis.strength(room, thesis, List.of(), cast.orNobody(who));
                        }));
    }

    private RoomId analysed(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        voting.choose(cast.id(OWNER), room, new RoomChoices(false, true, false));
        return room;
    }
}
