package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class PhasingRows implements MatrixRows {

    private final DebateService debates;
    private final Phasing phasing;

    PhasingRows(DebateService debates, Phasing phasing) {
        this.debates = debates;
        this.phasing = phasing;
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.of(
                "Phasing.move(PersonId, RoomId, Phase, Optional)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> {
                        phasing.move(cast.id(who), room, Phase.DECIDE, Optional.of(5));
                        return "done";
                    };
                }));
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }
}
