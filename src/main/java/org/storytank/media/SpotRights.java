package org.storytank.media;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.Role;

/** Who may do what with the images of a spot; implemented by the feature whose place it is. */
public interface SpotRights {

    /** Whether the spot is there: a place or a part of it that was deleted has none. */
    boolean has(Spot spot);

    /** What this person (null: somebody without a name) may do there; empty when it is not there, or closed to them. */
    Optional<Role> roleIn(Spot spot, @Nullable PersonId person);
}
