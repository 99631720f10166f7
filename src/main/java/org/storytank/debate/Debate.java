package org.storytank.debate;

import java.util.List;

/** Everything said in a room at one moment. @param thesis the question, which is a claim too @param claims oldest first */
public record Debate(DebateRoom room, Claim thesis, List<Claim> claims, List<Argument> arguments) {

    Debate withoutWayBack() {
        return new Debate(room.withoutWayBack(), thesis, claims, arguments);
    }
}
