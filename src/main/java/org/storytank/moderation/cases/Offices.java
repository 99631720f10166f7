package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import org.storytank.account.Person;
import org.storytank.account.PersonId;

/** Whom the host named for what. */
interface Offices {

    boolean holds(Office office, PersonId person);

    List<Person> holders(Office office);

    /** False when they have it already, or there is no such person. */
    boolean name(Office office, PersonId person, Instant now);

    /** False when they do not have it. */
    boolean end(Office office, PersonId person, Instant now);
}
