package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class ClaimCareRows implements MatrixRows {

    private final DebateService debates;
    private final ClaimCare care;

    ClaimCareRows(DebateService debates, ClaimCare care) {
        this.debates = debates;
        this.care = care;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("ClaimCare.sayKind(PersonId, ClaimId, Optional)", EnumSet.of(WRITER), cast -> {
                    var claim = debates.state(cast.id(WRITER), room(cast), "It rises.");
                    return who -> {
                        care.sayKind(cast.id(who), claim, Optional.of(ClaimKind.FACT));
                        return "done";
                    };
                }),
                Row.of("ClaimCare.move(PersonId, ClaimId, Standing)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var claim = debates.state(cast.id(WRITER), room(cast), "It rises.");
                    return who -> care.move(cast.id(who), claim, Standing.ALONE);
                }),
                Row.of(
                        "ClaimCare.similar(RoomId, PersonId, String, Optional)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = room(cast);
                            return who -> care.similar(room, cast.orNobody(who), "It rises.", Optional.empty());
                        }));
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }
}
