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

class VotingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final Voting voting;

    VotingRows(DebateService debates, Voting voting) {
        this.debates = debates;
        this.voting = voting;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Voting.vote(PersonId, ClaimId, Opinion)", WRITERS, cast -> {
                    var claim = debates.state(cast.id(OWNER), room(cast), "It rises.");
                    return who -> done(() -> voting.vote(cast.id(who), claim, Opinion.AGREE));
                }),
                Row.of("Voting.rate(PersonId, ClaimId, int)", WRITERS, cast -> {
                    var claim = debates.state(cast.id(OWNER), room(cast), "It rises.");
                    return who -> done(() -> voting.rate(cast.id(who), claim, 3));
                }),
                Row.of("Voting.choose(PersonId, RoomId, RoomChoices)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var room = room(cast);
                    return who -> done(() -> voting.choose(cast.id(who), room, new RoomChoices(true, true, false)));
                }));
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
