package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/** What was written of where debates arrived. What stood before stays, with the signatures that it had. */
interface Conclusions {

    /** The one that stands. */
    Optional<Conclusion> of(RoomId room);

    /** Puts one in front of those before; false when the room has as many as it may. */
    boolean write(RoomId room, LabelledText agreed, LabelledText divides, PersonId by, Instant now, int atMost);

    /** Signs the one that stands, or changes one's word on it; false when there is none. */
    boolean sign(RoomId room, PersonId by, boolean agrees, LabelledText why, Instant now);

    /** Takes one's word on the one that stands back. */
    void unsign(RoomId room, PersonId by);

    /** What this person wrote, and what they said of what others wrote, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
