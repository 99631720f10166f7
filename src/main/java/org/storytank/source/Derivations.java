package org.storytank.source;

import java.time.Instant;
import java.util.Optional;
import org.storytank.account.PlaceId;

/** Who derives from whom, as it was said in each place. */
interface Derivations {

    /** Stores it; empty when as many are known of the source there as may be. Said twice, it stands once. */
    Optional<Derived> add(PlaceId place, CitingId text, Derived derived, Instant now, int atMost);

    Optional<Found> find(DerivationId id);

    void remove(DerivationId id);

    /** @param text the one under which it was said */
    record Found(PlaceId place, CitingId text, Derived derived) {}
}
