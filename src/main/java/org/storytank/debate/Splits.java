package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/** Claims that were several in one, and their parts. */
interface Splits {

    /** @param argument the step by which it answers what the whole answers */
    record Part(ClaimId claim, ArgumentId argument, LabelledText words) {}

    enum Joined {
        JOINED,
        /** A part was answered, cited, voted on, moved or reworded, or is held. */
        IN_USE,
        /** It was not divided. */
        WHOLE
    }

    /**
     * @param author who said it; empty when they have left
     * @return false when the room is too full, or the claim a question, withdrawn, divided already, or gone
     */
    boolean split(ClaimId claim, List<Part> parts, Optional<PersonId> author, PersonId by, Instant now, int atMost);

    Joined join(ClaimId claim);
}
