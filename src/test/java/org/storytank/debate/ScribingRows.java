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

class ScribingRows implements MatrixRows {

    private static final Set<Who> AUTHOR_OR_OWNER = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final Scribing scribing;

    ScribingRows(DebateService debates, Scribing scribing) {
        this.debates = debates;
        this.scribing = scribing;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Scribing.name(PersonId, RoomId, PersonId, boolean)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> done(() -> scribing.name(cast.id(who), room, cast.bystander(), true));
                }),
                Row.of("Scribing.agreed(PersonId, ClaimId)", AUTHOR_OR_OWNER, cast -> {
                    var claim = saidAloud(cast);
                    return who -> done(() -> scribing.agreed(cast.id(who), claim));
                }),
                Row.of("Scribing.forgetSpeaker(PersonId, ClaimId)", AUTHOR_OR_OWNER, cast -> {
                    var claim = saidAloud(cast);
                    return who -> done(() -> scribing.forgetSpeaker(cast.id(who), claim));
                }));
    }

    private ClaimId saidAloud(Cast cast) {
        var room = room(cast);
        scribing.name(cast.id(OWNER), room, cast.id(WRITER), true);
        return debates.state(cast.id(WRITER), room, Saying.of("It rises.").saidInTheRoom("Rose"))
                .claim();
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
