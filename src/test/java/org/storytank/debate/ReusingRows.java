package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.MatrixRows;

class ReusingRows implements MatrixRows {

    private final DebateService debates;
    private final Voting voting;
    private final Reusing reusing;

    ReusingRows(DebateService debates, Voting voting, Reusing reusing) {
        this.debates = debates;
        this.voting = voting;
        this.reusing = reusing;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "Reusing.use(PersonId, ClaimId, Stance, ClaimId)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = debates.open(cast.id(OWNER), "Is the sea rising?")
                                    .id();
                            cast.in(room.place());
                            voting.choose(cast.id(OWNER), room, new RoomChoices(false, true, false));
                            var said = debates.state(cast.id(OWNER), room, "It rises.");
                            var about = debates.state(cast.id(OWNER), room, "The tides say so.");
                            return who -> {
                                reusing.use(cast.id(who), said, Stance.FOR, about);
                                return "done";
                            };
                        }),
                Row.of("Reusing.takeBack(PersonId, ArgumentId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var room =
                            debates.open(cast.id(OWNER), "Is the sea rising?").id();
                    cast.in(room.place());
                    voting.choose(cast.id(OWNER), room, new RoomChoices(false, true, false));
                    var said = debates.state(cast.id(OWNER), room, "It rises.");
                    var about = debates.state(cast.id(OWNER), room, "The tides say so.");
                    var reuse = reusing.use(cast.id(WRITER), said, Stance.FOR, about);
                    return who -> {
                        reusing.takeBack(cast.id(who), reuse);
                        return "done";
                    };
                }));
    }
}
