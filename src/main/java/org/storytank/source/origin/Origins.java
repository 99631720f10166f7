package org.storytank.source.origin;

import java.util.List;

/**
 * Where a set of cited sources comes from.
 *
 * @param origins no two cited sources can reach the originals on separate ways more often than this; nearest to the originals
 * @param loops every circle of sources that lean on each other, under these origins or above them
 */
public record Origins<S>(List<Origin<S>> origins, List<List<S>> loops, List<Anachronism<S>> anachronisms) {

    /** The number of independent origins. */
    public int count() {
        return origins.size();
    }
}
