package org.storytank.account;

import java.time.Instant;
import java.util.Optional;

/** The three-word keys that bring people back, at most one a person; only slow hashes are kept. */
interface RecoveryKeys {

    /** A random value mixed into every hash, made at the first call and kept. */
    String salt();

    boolean has(PersonId person);

    /** What keeping a new key came to. */
    enum Outcome {
        KEPT,
        HAS_ONE,
        HASH_IN_USE,
        NO_SUCH_PERSON
    }

    /** Keeps the key as the person's only one. @param first only when they have none yet */
    Outcome keep(PersonId person, String hash, String nameRoot, boolean first, Instant now);

    void remove(PersonId person);

    /** Whose key this is, with the root of the name they had when they got it. */
    Optional<Owner> find(String hash);

    record Owner(Person person, String nameRoot) {}
}
