package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.storytank.account.PersonId;

/** The speaking queues of all rooms. What changes nothing answers false. */
interface Floors {

    Floor of(RoomId room);

    /** Closing forgets who waited and who has spoken. */
    void open(RoomId room, boolean open);

    boolean raise(RoomId room, PersonId by);

    /** Their hand goes down, and the word back if they have it. */
    boolean lower(RoomId room, PersonId by);

    /** Takes a hand down; who has the word keeps it. */
    boolean takeDown(RoomId room, PersonId of);

    /** The word goes to this person, who has spoken from now on; only when they are next. */
    boolean give(RoomId room, PersonId to, Instant now);

    boolean end(RoomId room);

    /** What is kept of this person. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
