package org.storytank.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Those who run this place, and the link that makes somebody one of them. */
interface Hosts {

    boolean anybody();

    /** The only link from now on; it works once. */
    void offer(String linkHash, Instant now);

    boolean isOffered(String linkHash);

    /** Makes the person host and uses the link up, in one step; empty when there is no such link or person. */
    Optional<Person> become(PersonId person, String linkHash);

    long people();

    List<Person> goingBy(String nameRoot);
}
