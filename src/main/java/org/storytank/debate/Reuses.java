package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.storytank.account.PersonId;

/** Claims that stand in one place of a debate and are used in others once more. */
interface Reuses {

    enum Outcome {
        KEPT,
        /** It speaks for or against that already. */
        THERE,
        /** It is used as often as it may be. */
        FULL,
        /** One of them stands no more, or is the question. */
        NOWHERE
    }

    /** One of them. @param by who used it, while they are here */
    record Known(RoomId room, ClaimId claim, ClaimId about, Optional<PersonId> by) {}

    Outcome use(
            RoomId room,
            ArgumentId id,
            ClaimId claim,
            Stance stance,
            ClaimId about,
            PersonId by,
            Instant now,
            int atMost);

    Optional<Known> find(ArgumentId id);

    /** The claim stays where it stands. */
    void takeBack(ArgumentId id);
}
