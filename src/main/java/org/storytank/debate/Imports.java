package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.debate.Claims.NewClaim;

/** Maps that were brought into rooms, and which claims came with them. */
interface Imports {

    /**
     * A claim on its way into its place.
     *
     * @param argument the step by which it answers; unused when it answers nothing, as is the kind of it
     * @param restates what it says in other words and is put under
     */
    record Row(
            NewClaim claim,
            Standing standing,
            ArgumentId argument,
            Optional<ArgumentScheme> scheme,
            Optional<ClaimId> restates) {}

    /** A claim used once more. @param id of that use */
    record Use(ArgumentId id, ClaimId claim, Stance stance, ClaimId about) {}

    /**
     * All of it or nothing.
     *
     * @param rows each after the one it answers
     * @return false when the room would be too full, or a claim that is answered does not stand any more
     */
    boolean bring(
            RoomId room,
            ImportId id,
            String format,
            String title,
            List<Row> rows,
            List<Use> uses,
            PersonId by,
            Instant now,
            int atMost);

    Optional<RoomId> roomOf(ImportId id);

    /** What came with it is not used once more any longer. */
    void forgetUses(ImportId id);

    /** Those of its claims that stand, or are put under another that says the same; the last first: what answers comes before what it answers. */
    List<ClaimId> standing(ImportId id);

    /** Those with claims that stand, the latest first. */
    List<BroughtMap> in(RoomId room);
}
