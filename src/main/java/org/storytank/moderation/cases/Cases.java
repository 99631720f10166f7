package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.moderation.RuleVersion;

/** Every case with its reports and decisions. Each act is one step with its line in the public log. */
interface Cases {

    /** Adds a report to the open case about this, or opens one. */
    void report(Subject subject, Ticket ticket, Report report, @Nullable PersonId by);

    /** A rule held something: that is in force at once, and waits for a person. @param author who is told, if anybody */
    void heldByRule(
            Subject subject,
            DecisionId decision,
            RuleVersion rule,
            NewDecision made,
            Optional<PersonId> author,
            Instant now,
            Instant contestUntil);

    Optional<Receipt> receipt(Ticket ticket);

    /** Open cases, the most urgent first and of those the oldest. */
    List<Case> waiting(int atMost);

    /** The latest decisions, the latest first. */
    List<Decided> decided(int atMost);

    Optional<Case> find(CaseId id);

    /** Whether this person reported what the case is about. */
    boolean reportedBy(CaseId id, PersonId person);

    /** False when it is decided, or somebody else has it. */
    boolean take(CaseId id, PersonId by, Instant now);

    /** False when it is not theirs. */
    boolean release(CaseId id, PersonId by, Instant now);

    /** What a rule decided about it before does not stand any more. False when it is decided, or not theirs. @param author who is told, if anybody */
    boolean decide(
            CaseId id,
            DecisionId decision,
            NewDecision made,
            Optional<PersonId> author,
            PersonId by,
            Instant now,
            Instant contestUntil);

    /** False when it does not stand, or is contested. */
    boolean undo(DecisionId decision, PersonId by, Instant now);
}
