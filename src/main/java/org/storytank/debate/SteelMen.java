package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/** Claims in their strongest form, in others' words. One that was put before the claim was reworded does not count any more. */
interface SteelMen {

    /**
     * Puts a claim so, in the stead of what this person put before of the same claim and as the same remark; its author has not answered these words.
     *
     * @return empty when the claim does not stand any more
     */
    Optional<SteelManId> put(ClaimId claim, LabelledText words, PersonId by, Instant now);

    /** The claim that is put so; empty when it is put in other words meanwhile. */
    Optional<ClaimId> claimOf(SteelManId id);

    /** The claim's author says whether it is what they mean; nothing when it is put in other words meanwhile. */
    void answer(SteelManId id, boolean yes);

    void takeBack(ClaimId claim, PersonId by);

    /** Whether the author of the claim said yes to how this person puts it. */
    boolean isAccepted(PersonId by, ClaimId claim);

    /** What this person put so, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
