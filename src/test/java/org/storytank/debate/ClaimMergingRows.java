package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class ClaimMergingRows implements MatrixRows {

    private final DebateService debates;
    private final ClaimMerging merging;

    ClaimMergingRows(DebateService debates, ClaimMerging merging) {
        this.debates = debates;
        this.merging = merging;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "ClaimMerging.merge(PersonId, ClaimId, ClaimId)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = room(cast);
                            var claim = debates.state(cast.id(WRITER), room, "It rises.");
                            var same = debates.state(cast.id(OWNER), room, "It is rising.");
                            return who -> {
                                merging.merge(cast.id(who), claim, same);
                                return "done";
                            };
                        }),
                Row.of("ClaimMerging.part(PersonId, ClaimId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    var claim = debates.state(cast.id(WRITER), room, "It rises.");
                    merging.merge(cast.id(OWNER), claim, debates.state(cast.id(OWNER), room, "It is rising."));
                    return who -> {
                        merging.part(cast.id(who), claim);
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
