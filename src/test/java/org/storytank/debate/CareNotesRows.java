package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class CareNotesRows implements MatrixRows {

    private final DebateService debates;
    private final CareNotes notes;

    CareNotesRows(DebateService debates, CareNotes notes) {
        this.debates = debates;
        this.notes = notes;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("CareNotes.in(RoomId, PersonId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> notes.in(room, cast.id(who)).isEmpty() ? "nothing" : "something";
                }),
                Row.of("CareNotes.seenTo(RoomId, PersonId, ClaimId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    var claim = debates.state(cast.id(OWNER), room, "It rises.");
                    return who -> {
                        notes.seenTo(room, cast.id(who), claim);
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
