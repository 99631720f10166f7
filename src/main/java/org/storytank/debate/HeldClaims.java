package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;

/** Claims that are out of everybody's sight, and kept. */
interface HeldClaims {

    /** A claim in sight or not, with what it was said to. @param context the question, and the claim it answers, if that is another */
    record Known(RoomId room, LabelledText words, Optional<PersonId> by, Instant saidAt, List<String> context) {}

    /** What went or came, in which room. */
    record Moved(RoomId room, List<ClaimId> claims, List<CitationId> citations) {}

    Optional<Known> find(ClaimId claim);

    /** The claim and everything that answers it; empty when there is none in sight, or it is a room's question. */
    Optional<Moved> hold(ClaimId claim, Instant now);

    /** All that went with it; empty when it is not out of sight, or what it answers is: then it comes back with that. */
    Optional<Moved> restore(ClaimId claim);
}
