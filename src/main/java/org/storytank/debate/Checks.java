package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/** What people found who held claims against their sources. One that is older than the words of the claim does not count any more. */
interface Checks {

    enum Outcome {
        KEPT,
        /** Its author does not say that it is a fact. */
        NO_FACT,
        /** Nothing is cited under it. */
        NO_SOURCE,
        /** Its words are not those that were read. */
        REWORDED,
        /** It was withdrawn or divided, or is gone. */
        GONE
    }

    /** Keeps what this person found, in the stead of what they found before, under its id. @param worded when the words were said that were read */
    Outcome keep(ClaimId claim, Instant worded, Finding finding, LabelledText reason, PersonId by, Instant now);

    void takeBack(ClaimId claim, PersonId by);

    /** What this person found, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
