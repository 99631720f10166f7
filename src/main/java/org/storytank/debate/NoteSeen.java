package org.storytank.debate;

import java.util.Optional;
import org.storytank.source.bridging.Standing;
import org.storytank.source.bridging.Useful;

/**
 * A context note as somebody sees it.
 *
 * @param standing with people who usually disagree
 * @param mine what the one who looks found of it
 * @param own whether the one who looks wrote it
 */
public record NoteSeen(ContextNote note, Standing standing, Optional<Useful> mine, boolean own) {

    /** Whether everybody is shown it: people who usually disagree found it useful. */
    public boolean agreed() {
        return standing instanceof Standing.Helpful;
    }
}
