package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.debate.exchange.Format;

class MapImportingRows implements MatrixRows {

    private static final Set<Who> OWNERS = EnumSet.of(FACILITATOR, OWNER);
    private static final MapText MAP =
            new MapText(Format.KIALO, "Discussion Title: Is it?\n\n1. Is it?\n1.1. Pro: It is.\n", true);

    private final DebateService debates;
    private final MapImporting maps;

    MapImportingRows(DebateService debates, MapImporting maps) {
        this.debates = debates;
        this.maps = maps;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("MapImporting.plan(PersonId, RoomId, MapText)", OWNERS, cast -> {
                    var room = room(cast);
                    return who -> maps.plan(cast.id(who), room, MAP);
                }),
                Row.of("MapImporting.bring(PersonId, RoomId, MapText)", OWNERS, cast -> {
                    var room = room(cast);
                    return who -> maps.bring(cast.id(who), room, MAP);
                }),
                Row.of("MapImporting.broughtTo(PersonId, RoomId)", OWNERS, cast -> {
                    var room = room(cast);
                    return who -> maps.broughtTo(cast.id(who), room);
                }),
                Row.of("MapImporting.takeBack(PersonId, ImportId)", OWNERS, cast -> {
                    var brought = maps.bring(cast.id(OWNER), room(cast), MAP);
                    return who -> maps.takeBack(cast.id(who), brought.id());
                }));
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }
}
