package org.storytank.debate;

import java.util.List;
import org.storytank.account.PersonId;

/** Who writes down what is said aloud in a room, and what became of it. What changes nothing answers false. */
interface Scribes {

    boolean is(RoomId room, PersonId person);

    void name(RoomId room, PersonId person, boolean scribe);

    /** The speaker of a claim that is being read back agreed to its words. */
    boolean agreed(ClaimId claim);

    /** Nothing says any more what the speaker of a claim is called. */
    boolean forgetSpeaker(ClaimId claim);

    /** The debates in which this person is a scribe. */
    List<String> takenAlong(PersonId person);
}
