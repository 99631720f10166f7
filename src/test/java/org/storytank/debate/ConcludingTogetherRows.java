package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;

class ConcludingTogetherRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final ConcludingTogether together;
    private final DocumentService documents;

    ConcludingTogetherRows(DebateService debates, ConcludingTogether together, DocumentService documents) {
        this.debates = debates;
        this.together = together;
        this.documents = documents;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("ConcludingTogether.open(PersonId, RoomId)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> together.open(cast.id(who), room);
                }),
                Row.of("ConcludingTogether.read(PersonId, RoomId)", WRITERS, cast -> {
                    var room = written(cast);
                    return who -> together.read(cast.id(who), room);
                }),
                Row.of(
                        "ConcludingTogether.putForward(PersonId, RoomId, int, Optional, ClaimsNamed, boolean)",
                        EnumSet.of(FACILITATOR, OWNER),
                        cast -> {
                            var room = written(cast);
                            return who -> {
                                together.putForward(
                                        cast.id(who), room, Conclusion.NONE, Optional.empty(), ClaimsNamed.NONE, false);
                                return "done";
                            };
                        }));
    }

    private RoomId written(Cast cast) {
        var room = room(cast);
        var draft = together.open(cast.id(OWNER), room);
        documents.append(draft.agreed(), cast.id(OWNER), List.of(new TextPiece("It rises.", Map.of())));
        return room;
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }
}
