package org.storytank.debate;

import static org.storytank.debate.RoomAct.ARGUE;
import static org.storytank.debate.RoomAct.CITE;
import static org.storytank.debate.RoomAct.SIGN;
import static org.storytank.debate.RoomAct.STATE;
import static org.storytank.debate.RoomAct.VOTE;

import java.util.Locale;
import java.util.Set;

/** What a room is about at a time. Withdrawing one's words, and care of claims, is never a question of the phase. */
public enum Phase {
    /** No phases: everything at any time. A room opens so. */
    FREE(Set.of(RoomAct.values())),
    COLLECT(Set.of(STATE)),
    DISCUSS(Set.of(STATE, ARGUE, CITE)),
    TEST(Set.of(CITE)),
    DECIDE(Set.of(VOTE)),
    CONCLUDE(Set.of(SIGN)),
    /** The debate is over; it is read. */
    CLOSED(Set.of());

    private final Set<RoomAct> allowed;

    Phase(Set<RoomAct> allowed) {
        this.allowed = allowed;
    }

    public boolean allows(RoomAct act) {
        return allowed.contains(act);
    }

    /** As words files and the API call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
