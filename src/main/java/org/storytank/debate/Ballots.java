package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.storytank.account.PersonId;

/** Everybody's vote on every claim. Each change of mind is kept; the last counts. */
interface Ballots {

    enum Cast {
        COUNTED,
        /** The same as before: nothing to keep. */
        SAME,
        WITHDRAWN,
        /** They changed their mind about it as often as they may. */
        TOO_OFTEN,
        GONE
    }

    /** What the ballot does not say stays as it was. */
    Cast cast(ClaimId claim, PersonId by, Ballot ballot, Instant now, int changes);

    Map<ClaimId, Ballot> of(PersonId person, RoomId room);

    /** All of one person's votes and how they came to them, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
