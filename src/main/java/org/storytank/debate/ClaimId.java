package org.storytank.debate;

import org.storytank.graph.Ids;
import org.storytank.source.CitingId;

/** Which claim. */
public record ClaimId(String value) {

    public ClaimId {
        Ids.checked(value);
    }

    /** The claim as a text that may cite sources. */
    public CitingId citing() {
        return new CitingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
