package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.storytank.account.PersonId;

/** Claims that say the same as another and stand under it, with what was said, cited and voted under them. */
interface Merges {

    enum Outcome {
        MERGED,
        /** One of them answers the other. */
        ANSWERS,
        /** The reasoning of the first is objected to, and the other one has none of its own. */
        OBJECTED_TO,
        /** It is said what the first needs besides, and the other one has no reasoning of its own. */
        JOINED_BY,
        /** Too many answers would follow one another. */
        TOO_DEEP,
        /** One of them is a question, withdrawn, in another debate, or gone. */
        NOWHERE
    }

    Outcome merge(RoomId room, ClaimId claim, ClaimId into, PersonId by, Instant now, int depth);

    /** Puts it back where it stood, with what had come with it and was not moved since; false when it was not merged, or may not go back now. */
    boolean part(RoomId room, ClaimId claim);

    Optional<Merged> find(ClaimId claim);

    /** @param by who said it; empty when they have left */
    record Merged(RoomId room, Optional<PersonId> by, ClaimId into) {}
}
