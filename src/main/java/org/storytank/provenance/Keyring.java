package org.storytank.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys with which this place signed and signs. */
interface Keyring {

    /** The one key that signs now; this fresh one when there is none yet. */
    KeyPair current(KeyPair fresh, Instant now);

    /** From now on this one signs. The secret of the one before is forgotten, its public half is kept for ever. @return the one before */
    Optional<PublicKey> rotate(KeyPair fresh, Instant now);

    /** Every key that ever signed, the newest first. */
    List<Published> all();

    record Published(PublicKey key, Instant since, boolean current) {}
}
