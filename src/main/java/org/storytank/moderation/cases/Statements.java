package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;

/** What authors were told, and what they answered. */
interface Statements {

    /** A decision with what it is about. @param reported whether somebody asked for it */
    record Told(CaseId of, Subject subject, Decision decision, boolean reported) {}

    /** A decision that restricted something. @param endedAt when it was taken back or overturned */
    record Restriction(Told told, Optional<Instant> endedAt) {}

    /** Every decision that restricted something, the oldest first. */
    List<Restriction> restrictions();

    /** What this person was told, the latest first. */
    List<Told> to(PersonId author);

    int unseen(PersonId author);

    void see(PersonId author, Instant now);

    /** Contested decisions that nobody answered yet, the oldest first. */
    List<Told> contested(int atMost);

    Optional<Told> find(DecisionId decision);

    boolean decidedBy(DecisionId decision, PersonId person);

    /** False when it was contested before, or does not stand. */
    boolean contest(DecisionId decision, PersonId author, String text, Instant now);

    /** False when it was answered before, or this person decided what is contested. */
    boolean answer(DecisionId decision, PersonId by, Appeal.Answer answer);
}
