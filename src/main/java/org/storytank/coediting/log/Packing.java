package org.storytank.coediting.log;

import java.util.ArrayList;
import java.util.List;

/** Which chunks become one: neighbours, until the size is reached. */
final class Packing {

    private Packing() {}

    /** Groups of at least two chunks; what cannot be joined with a neighbour is left out. */
    static List<List<Chunk>> groups(List<Chunk> chunks, long packSize) {
        var groups = new ArrayList<List<Chunk>>();
        var group = new ArrayList<Chunk>();
        var size = 0L;
        for (var chunk : chunks) {
            if (size + chunk.bytes().length > packSize && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
                size = 0;
            }
            group.add(chunk);
            size += chunk.bytes().length;
        }
        groups.add(group);
        groups.removeIf(found -> found.size() < 2);
        return groups;
    }
}
