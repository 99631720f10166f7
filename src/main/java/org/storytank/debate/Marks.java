package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.storytank.account.PersonId;

/** Wishes that claims be looked at again. */
interface Marks {

    enum Outcome {
        MARKED,
        SAME,
        TOO_MANY
    }

    Outcome set(ClaimId claim, PersonId by, ReviewReason reason, Instant now, int atMost);

    /** False when there was none. */
    boolean takeBack(ClaimId claim, PersonId by, ReviewReason reason);

    /** All of a claim; false when there was none. */
    boolean clear(ClaimId claim);

    /** All of one person's marks, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
