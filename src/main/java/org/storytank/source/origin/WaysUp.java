package org.storytank.source.origin;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** From an origin back up to what leads to it without passing another origin. */
final class WaysUp {

    private final int[][] above;
    private final BitSet origins;
    private final int[] queue;
    private final int[] seenFor;

    WaysUp(int[][] to, BitSet origins) {
        this.origins = origins;
        queue = new int[to.length];
        seenFor = new int[to.length];
        Arrays.fill(seenFor, -1);
        var counts = new int[to.length];
        for (var below : to) {
            for (var from : below) {
                counts[from]++;
            }
        }
        above = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (var node = 0; node < to.length; node++) {
            for (var from : to[node]) {
                above[from][--counts[from]] = node;
            }
        }
    }

    IntStream from(int origin) {
        var filled = 1;
        queue[0] = origin;
        seenFor[origin] = origin;
        for (var at = 0; at < filled; at++) {
            for (var node : above[queue[at]]) {
                if (seenFor[node] != origin && !origins.get(node)) {
                    seenFor[node] = origin;
                    queue[filled++] = node;
                }
            }
        }
        return Arrays.stream(queue, 0, filled);
    }
}
