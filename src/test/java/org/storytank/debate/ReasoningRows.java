package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.storytank.MatrixRows;

class ReasoningRows implements MatrixRows {

    private final DebateService debates;
    private final Voting voting;
    private final Reasoning reasoning;

    ReasoningRows(DebateService debates, Voting voting, Reasoning reasoning) {
        this.debates = debates;
        this.voting = voting;
        this.reasoning = reasoning;
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.of(
                "Reasoning.choose(PersonId, ClaimId, Optional)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var room =
                            debates.open(cast.id(OWNER), "Is the sea rising?").id();
                    cast.in(room.place());
                    voting.choose(cast.id(OWNER), room, new RoomChoices(false, true, false));
                    var thesis = debates.read(room, cast.id(OWNER)).thesis().id();
                    var claim = debates.argue(cast.id(WRITER), thesis, Stance.FOR, "It rises.");
                    return who -> {
                        reasoning.choose(cast.id(who), claim, Optional.of(ArgumentScheme.SIGN));
                        return "done";
                    };
                }));
    }
}
