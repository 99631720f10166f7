package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/** What was written of where debates arrived. What stood before stays, with the signatures that it had. */
interface Conclusions {

    enum Outcome {
        KEPT,
        /** The room has as many as it may. */
        FULL,
        /** There is none. */
        NONE,
        /** Another one stands than the one that was read. */
        REWRITTEN,
        /** One of the claims to be decided is no proposal that stands. */
        UNDECIDABLE
    }

    /** The one that stands. */
    Optional<Conclusion> of(RoomId room);

    /** Puts one in front of the one that was read, and of those before. @param seen the number of that; {@link Conclusion#NONE} of none */
    Outcome write(
            RoomId room,
            int seen,
            LabelledText agreed,
            LabelledText divides,
            ClaimsNamed named,
            PersonId by,
            Instant now,
            int atMost);

    /** Signs the one that stands, or changes one's word on it. @param seen the number of the one that was read */
    Outcome sign(RoomId room, int seen, PersonId by, boolean agrees, LabelledText why, Instant now);

    /** Takes one's word on the one that stands back. */
    void unsign(RoomId room, PersonId by);

    /** What this person wrote, and what they said of what others wrote, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
