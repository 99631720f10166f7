package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

class SpeakingRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final Speaking speaking;

    SpeakingRows(DebateService debates, Speaking speaking) {
        this.debates = debates;
        this.speaking = speaking;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Speaking.in(RoomId, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> speaking.in(room, cast.orNobody(who));
                }),
                Row.of("Speaking.choose(PersonId, RoomId, boolean)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> done(() -> speaking.choose(cast.id(who), room, true));
                }),
                Row.of("Speaking.raise(PersonId, RoomId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> done(() -> speaking.raise(cast.id(who), room));
                }),
                Row.of("Speaking.lower(PersonId, RoomId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> done(() -> speaking.lower(cast.id(who), room));
                }),
                Row.of("Speaking.give(PersonId, RoomId, PersonId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    speaking.raise(cast.bystander(), room);
                    return who -> done(() -> speaking.give(cast.id(who), room, cast.bystander()));
                }),
                Row.of("Speaking.end(PersonId, RoomId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> done(() -> speaking.end(cast.id(who), room));
                }),
                Row.of("Speaking.takeDown(PersonId, RoomId, PersonId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> done(() -> speaking.takeDown(cast.id(who), room, cast.bystander()));
                }));
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        speaking.choose(cast.id(OWNER), room, true);
        return room;
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
