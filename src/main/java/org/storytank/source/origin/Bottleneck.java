package org.storytank.source.origin;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The fewest nodes that every way from the cited nodes down to an end must pass, and of all such sets the one nearest to the ends.
 * By Menger's theorem there are as many of them as there are ways that share no node. Found as a flow in which each node lets one
 * way through (Dinitz 1970): node v becomes an entry 2v and an exit 2v+1 with one edge of capacity 1 between.
 */
final class Bottleneck {

    private static final int FREE = Integer.MAX_VALUE / 2;
    private static final int NONE = -1;

    private final int start;
    private final int end;
    private final int[] first;
    private final int[] level;
    private int[] target = new int[64];
    private int[] left = new int[64];
    private int[] after = new int[64];
    private int edges;

    private Bottleneck(int nodes) {
        start = 2 * nodes;
        end = 2 * nodes + 1;
        first = new int[2 * nodes + 2];
        level = new int[2 * nodes + 2];
        Arrays.fill(first, NONE);
    }

    /** @param to the targets of each node, without circles; nodes without targets are the ends */
    static BitSet of(int[][] to, BitSet cited) {
        var flow = new Bottleneck(to.length);
        for (var node = 0; node < to.length; node++) {
            flow.edge(2 * node, 2 * node + 1, 1);
            if (cited.get(node)) {
                flow.edge(flow.start, 2 * node, FREE);
            }
            if (to[node].length == 0) {
                flow.edge(2 * node + 1, flow.end, FREE);
            }
            for (var below : to[node]) {
                flow.edge(2 * node + 1, 2 * below, FREE);
            }
        }
        while (flow.levels()) {
            flow.push();
        }
        return flow.nearestTheEnds(to.length);
    }

    private void edge(int from, int to, int capacity) {
        half(from, to, capacity);
        half(to, from, 0);
    }

    private void half(int from, int to, int capacity) {
        if (edges == target.length) {
            target = Arrays.copyOf(target, 2 * edges);
            left = Arrays.copyOf(left, 2 * edges);
            after = Arrays.copyOf(after, 2 * edges);
        }
        target[edges] = to;
        left[edges] = capacity;
        after[edges] = first[from];
        first[from] = edges++;
    }

    /** How far each point is from the start where something can still flow; whether the end is reached. */
    private boolean levels() {
        Arrays.fill(level, NONE);
        var queue = new int[level.length];
        var filled = 1;
        queue[0] = start;
        level[start] = 0;
        for (var at = 0; at < filled; at++) {
            for (var edge = first[queue[at]]; edge != NONE; edge = after[edge]) {
                if (left[edge] > 0 && level[target[edge]] == NONE) {
                    level[target[edge]] = level[queue[at]] + 1;
                    queue[filled++] = target[edge];
                }
            }
        }
        return level[end] != NONE;
    }

    /** Every way from level to level that still fits, one unit each. */
    private void push() {
        var tried = first.clone();
        var way = new int[level.length];
        var depth = 0;
        var at = start;
        while (true) {
            if (at == end) {
                for (var step = 0; step < depth; step++) {
                    left[way[step]]--;
                    left[way[step] ^ 1]++;
                }
                depth = 0;
                at = start;
            } else if (tried[at] == NONE) {
                if (depth == 0) {
                    return;
                }
                at = target[way[--depth] ^ 1];
                tried[at] = after[tried[at]];
            } else if (left[tried[at]] > 0 && level[target[tried[at]]] == level[at] + 1) {
                way[depth++] = tried[at];
                at = target[tried[at]];
            } else {
                tried[at] = after[tried[at]];
            }
        }
    }

    private BitSet nearestTheEnds(int nodes) {
        var reaches = new BitSet();
        var queue = new int[level.length];
        var filled = 1;
        queue[0] = end;
        reaches.set(end);
        for (var at = 0; at < filled; at++) {
            for (var edge = first[queue[at]]; edge != NONE; edge = after[edge]) {
                // The other half of an edge out of this point comes into it.
                if (left[edge ^ 1] > 0 && !reaches.get(target[edge])) {
                    reaches.set(target[edge]);
                    queue[filled++] = target[edge];
                }
            }
        }
        var cut = new BitSet(nodes);
        for (var node = 0; node < nodes; node++) {
            cut.set(node, reaches.get(2 * node + 1) && !reaches.get(2 * node));
        }
        return cut;
    }
}
