package org.storytank.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Archived copies of what is cited, and what was found in them. */
interface Copies {

    /** Those that nobody has asked for since then, the ones never asked for first; they count as asked for now, whatever comes of it. */
    List<Citations.Found> due(Instant since, Instant now, int atMost);

    /** The same of one; empty when it was asked for since, or is gone. */
    Optional<Citations.Found> due(CitationId id, Instant since, Instant now);

    void keep(CitationId id, CopySeen seen);
}
