package org.storytank.source.origin;

import java.util.List;

/**
 * What some of the cited sources come down to.
 *
 * @param sources the one origin; several when they lean on each other and nothing else is known under them
 * @param carries the cited sources that lead to it, itself included where it is cited
 */
public record Origin<S>(List<S> sources, List<S> carries) {

    /** Sources that only lean on each other: nobody knows where it began. */
    public boolean loop() {
        return sources.size() > 1;
    }
}
