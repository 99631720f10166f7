package org.storytank.debate;

import java.time.Instant;

/** Claims that move to where they belong. */
interface Moves {

    enum Outcome {
        MOVED,
        /** It stands there already. */
        THERE,
        /** It would answer itself, by way of its own answers. */
        CIRCLE,
        /** Too many answers would follow one another. */
        TOO_DEEP,
        /** Its reasoning is objected to, and would be none. */
        OBJECTED_TO,
        /** It needs another claim besides, and would have no reasoning for that. */
        JOINED_BY,
        /** It is to object to the reasoning of a claim that answers nothing, or to join it. */
        NO_REASONING,
        /** The same under a claim that joins the reasoning of another one. */
        UNDER_JOINED,
        /** What it is to answer is withdrawn, or in another debate, or gone. */
        NOWHERE
    }

    /** @param was where it stood before, to be able to go back */
    record Moved(Outcome outcome, Standing was) {}

    Moved move(RoomId room, ClaimId claim, Standing to, ArgumentId argument, Instant now, int depth);
}
