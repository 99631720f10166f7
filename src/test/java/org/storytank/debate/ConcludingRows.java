package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

class ConcludingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final Concluding concluding;

    ConcludingRows(DebateService debates, Concluding concluding) {
        this.debates = debates;
        this.concluding = concluding;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "Concluding.conclude(PersonId, RoomId, int, String, String, ClaimsNamed, boolean)",
                        EnumSet.of(FACILITATOR, OWNER),
                        cast -> {
                            var room = room(cast);
                            return who -> done(() -> concluding.conclude(
                                    cast.id(who),
                                    room,
                                    Conclusion.NONE,
                                    "It rises.",
                                    "How fast.",
                                    ClaimsNamed.NONE,
                                    false));
                        }),
                Row.of("Concluding.sign(PersonId, RoomId, int, boolean, String, boolean)", WRITERS, cast -> {
                    var room = concluded(cast);
                    return who -> done(() -> concluding.sign(cast.id(who), room, 1, true, "", false));
                }),
                Row.of("Concluding.unsign(PersonId, RoomId)", WRITERS, cast -> {
                    var room = concluded(cast);
                    return who -> done(() -> concluding.unsign(cast.id(who), room));
                }));
    }

    private RoomId concluded(Cast cast) {
        var room = room(cast);
        concluding.conclude(cast.id(OWNER), room, Conclusion.NONE, "It rises.", "", ClaimsNamed.NONE, false);
        return room;
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
