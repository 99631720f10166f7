package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.storytank.Cast;
import org.storytank.MatrixRows;
import org.storytank.debate.ScriptStep.Planned;

class ScriptingRows implements MatrixRows {

    private static final List<Planned> STEPS = List.of(new Planned(Phase.COLLECT, Optional.of(5), "What is there?"));

    private final DebateService debates;
    private final Scripting scripting;

    ScriptingRows(DebateService debates, Scripting scripting) {
        this.debates = debates;
        this.scripting = scripting;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Scripting.prepare(PersonId, RoomId, List, boolean)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> {
                        scripting.prepare(cast.id(who), room, STEPS, false);
                        return "done";
                    };
                }),
                Row.of("Scripting.next(PersonId, RoomId, int)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    scripting.prepare(cast.id(OWNER), room, STEPS, false);
                    return who -> {
                        scripting.next(cast.id(who), room, 0);
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
