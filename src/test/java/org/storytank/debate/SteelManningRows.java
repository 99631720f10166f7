package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class SteelManningRows implements MatrixRows {

    private final DebateService debates;
    private final SteelManning steelManning;

    SteelManningRows(DebateService debates, SteelManning steelManning) {
        this.debates = debates;
        this.steelManning = steelManning;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "SteelManning.put(PersonId, ClaimId, String, boolean)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = room(cast);
                            var claim = debates.state(cast.bystander(), room, "It rises.");
                            return who -> steelManning.put(cast.id(who), claim, "The sea rises everywhere.", false);
                        }),
                Row.of("SteelManning.takeBack(PersonId, ClaimId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var claim = debates.state(cast.bystander(), room(cast), "It rises.");
                    return who -> {
                        steelManning.takeBack(cast.id(who), claim);
                        return "done";
                    };
                }),
                Row.of("SteelManning.answer(PersonId, SteelManId, boolean)", EnumSet.of(WRITER), cast -> {
                    var room = room(cast);
                    var claim = debates.state(cast.id(WRITER), room, "It rises.");
                    var put = steelManning.put(cast.id(OWNER), claim, "The sea rises everywhere.", false);
                    return who -> {
                        steelManning.answer(cast.id(who), put, true);
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
