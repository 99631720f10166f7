package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import org.storytank.account.Person;
import org.storytank.account.PersonId;

/** Those who decide: the host, and whom the host names. */
interface Moderators {

    boolean includes(PersonId person);

    /** Without the host, unless named. */
    List<Person> named();

    /** False when they are one already, or there is no such person. */
    boolean name(PersonId person, Instant now);

    /** Gives back what they have taken, too. False when they are none. */
    boolean end(PersonId person, Instant now);
}
