package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.moderation.RuleVersion;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;

/** Claims that are out of everybody's sight, and kept. */
interface HeldClaims {

    /** A claim in sight or not, with what it was said to. @param context the question, and the claim it answers, if that is another */
    record Known(RoomId room, LabelledText words, Optional<PersonId> by, Instant saidAt, List<LabelledText> context) {}

    /** What went or came, in which room. */
    record Moved(RoomId room, List<ClaimId> claims, List<CitationId> citations) {}

    /** A claim out of sight for itself, not with what it answers. @param rule that holds it, if a rule does */
    record Own(ClaimId claim, LabelledText words, Instant saidAt, Optional<RuleVersion> rule) {}

    Optional<Known> find(ClaimId claim);

    /** All that a rule holds for itself. */
    Map<ClaimId, RuleVersion> byRules();

    /** What of this person's is out of sight in the room, the latest first. */
    List<Own> of(PersonId author, RoomId room);

    /** Of the claim, what it was divided into and what it is a part of: what stands under another claim. */
    List<ClaimId> merged(ClaimId claim);

    /**
     * The claim, what it was divided into and what it is a part of, and everything that answers them; empty when nothing of that is in
     * sight, or it is a room's question.
     */
    Optional<Moved> hold(ClaimId claim, Instant now);

    /**
     * What went with it; empty when it is not out of sight. What is held for another reason comes back with that: what answers something
     * that is held, what is a part of it, and what it is a part of.
     */
    Optional<Moved> restore(ClaimId claim);
}
