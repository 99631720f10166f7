package org.storytank.source;

import java.util.Optional;
import org.storytank.account.PlaceId;

/**
 * A feature whose texts may cite: it knows the place of each, whose roles then count. Such a text is a node that also wears the
 * label {@code Citing}.
 */
public interface CitingTexts {

    /** The place of this text, or empty when it is not one of this feature or takes no citations any more. */
    Optional<PlaceId> placeOf(CitingId text);

    /** The text itself, for those who may read its place; empty when it is not one of this feature. */
    Optional<Resting> resting(CitingId text);
}
