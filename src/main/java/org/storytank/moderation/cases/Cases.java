package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.moderation.RuleVersion;

/** Every case with its reports and decisions. Each act is one step with its line in the public log. */
interface Cases {

    /** Adds a report to the open case about this, or opens one. */
    void report(Subject subject, Optional<PlaceId> place, Ticket ticket, Report report, @Nullable PersonId by);

    /** A rule held something: that is in force at once, and waits for a person. @param authors who are told */
    void heldByRule(
            Subject subject,
            Optional<PlaceId> place,
            DecisionId decision,
            RuleVersion rule,
            NewDecision made,
            List<PersonId> authors,
            Instant now,
            Instant contestUntil);

    /** Whether a decision that holds it stands. */
    boolean isHeld(Subject subject);

    /** Whether a decision that holds it stands, this one aside. */
    boolean isHeldBesides(Subject subject, DecisionId decision);

    /** Whether a decision of another case that holds it stands. */
    boolean isHeldBesides(Subject subject, CaseId id);

    /** Whether this rule ever held it. */
    boolean wasHeldBy(Subject subject, String rule);

    Optional<Receipt> receipt(Ticket ticket);

    Optional<Case> find(CaseId id);

    /** Whether this person reported what the case is about. */
    boolean reportedBy(CaseId id, PersonId person);

    /** False when it is decided, or somebody else has it. */
    boolean take(CaseId id, PersonId by, Instant now);

    /** False when it is not theirs. */
    boolean release(CaseId id, PersonId by, Instant now);

    /** Makes it a case about this. False when it is decided, not theirs, or a rule holds the whole. */
    boolean narrow(CaseId id, Subject to, PersonId by, Instant now);

    /** What a rule decided about it before does not stand any more. False when it is decided, or not theirs. @param authors who are told */
    boolean decide(
            CaseId id,
            DecisionId decision,
            NewDecision made,
            List<PersonId> authors,
            PersonId by,
            Instant now,
            Instant contestUntil);

    /** False when it does not stand, or is contested. */
    boolean undo(DecisionId decision, PersonId by, Instant now);
}
