package org.storytank.moderation.cases;

import java.time.Instant;
import org.storytank.account.PersonId;

/** What moderators write to one another about a case. */
interface Notes {

    /** Of a case that is open, and theirs; otherwise false. @param atMost notes of one case */
    boolean note(CaseId id, PersonId by, String text, Instant now, int atMost);

    /** From now on it waits for an opinion. False when it is not theirs, or waits for one already. */
    boolean ask(CaseId id, PersonId by, String text, Instant now);

    /** False when it waits for none, or it is theirs. */
    boolean advise(CaseId id, PersonId by, Outcome outcome, String text, Instant now);

    /** From now on it is nobody's, and waits for a senior. False when it is not theirs, or was passed up before. */
    boolean escalate(CaseId id, PersonId by, String text, Instant now);
}
