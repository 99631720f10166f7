package org.storytank.debate.strength;

import java.util.BitSet;
import java.util.List;

/**
 * What can be accepted together.
 *
 * @param complete sets that attack none of their own, defend all of their own, and hold all that they defend
 * @param stable those of them that attack everything outside
 * @param all false when the search was cut short: then there may be more, and greater ones
 */
public record Extensions(List<BitSet> complete, List<BitSet> stable, boolean all) {

    /** The largest of the complete sets: none of them is part of another. */
    public List<BitSet> preferred() {
        return complete.stream()
                .filter(set -> complete.stream().noneMatch(other -> isPart(set, other)))
                .toList();
    }

    private static boolean isPart(BitSet set, BitSet other) {
        if (set.cardinality() >= other.cardinality()) {
            return false;
        }
        var rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest.isEmpty();
    }
}
