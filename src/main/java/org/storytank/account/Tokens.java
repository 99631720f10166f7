package org.storytank.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All tokens of programs. */
interface Tokens {

    /** What keeping a new token came to. */
    enum Outcome {
        KEPT,
        TOO_MANY,
        NO_SUCH_PERSON
    }

    /** Keeps it, unless this person has {@code most} that were not over at {@code over.now}. */
    Outcome add(PersonId person, ApiToken token, String hash, int most, Over over);

    /** Those of this person that are not over, oldest first. */
    List<ApiToken> of(PersonId person, Over over);

    /** Whose this is, unless it is over; notes the hour of use. */
    Optional<Person> recognise(String hash, Over over);

    boolean remove(PersonId person, String id);

    /** Which tokens are over at this moment: those that expired, and those not used since {@code silentSince}. */
    record Over(Instant now, Instant silentSince) {}
}
