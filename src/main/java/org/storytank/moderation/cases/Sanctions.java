package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** What was decided about people. */
interface Sanctions {

    /** An exclusion that waits, with the person and the case it is about. */
    record Waiting(
            DecisionId id,
            PersonId person,
            CaseId because,
            Subject subject,
            Ground ground,
            Sanction sanction,
            String facts,
            Instant at) {}

    /** Whose words were held in this case, by a person's decision that stands; empty when nobody's. */
    Optional<PersonId> authorHeldIn(CaseId because);

    /** What stood about them since, the latest first. */
    List<Measure> since(PersonId person, Instant since);

    /**
     * In force at once, or waiting for a second pair of eyes. False when something stands or waits for the same case already.
     *
     * @param ground why
     */
    boolean impose(
            DecisionId id,
            PersonId person,
            CaseId because,
            Ground ground,
            Sanction sanction,
            String facts,
            PersonId by,
            Instant now,
            Instant contestUntil);

    List<Waiting> waiting(int atMost);

    Optional<Waiting> waiting(DecisionId id);

    /** False when it does not wait any more, or they proposed it. */
    boolean confirm(Waiting waiting, PersonId by, Instant now, Instant contestUntil);

    /** False when it does not wait any more. */
    boolean decline(DecisionId id, PersonId by, Instant now);

    /** What keeps this person from writing in this place, the longest; empty when nothing does. */
    Optional<Instant> keptOutUntil(PersonId person, PlaceId place, Instant now);

    /** Until when they write only so often. */
    Optional<Instant> limitedUntil(PersonId person, Instant now);
}
