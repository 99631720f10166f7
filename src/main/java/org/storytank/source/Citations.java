package org.storytank.source;

import java.time.Instant;
import java.util.Optional;

/** Every citation of every text. */
interface Citations {

    /** Stores it; empty when the text is gone or has as many as it may. */
    Optional<Citation> add(CitingId text, Citation citation, Instant now, int atMost);

    Optional<Found> find(CitationId id);

    void remove(CitationId id);

    /** A citation and the text it stands under. */
    record Found(CitingId text, Citation citation) {}
}
