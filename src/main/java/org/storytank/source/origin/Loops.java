package org.storytank.source.origin;

import java.util.Arrays;

/**
 * Which nodes of a directed graph can reach each other: its strongly connected components (Tarjan 1972), without recursion, since a
 * chain of copies may be long.
 */
final class Loops {

    private static final int UNSEEN = -1;

    private final int[][] to;
    private final int[] component;
    private final int[] seenAs;
    private final int[] low;
    private final int[] next;
    private final int[] open;
    private final int[] path;
    private int opened;
    private int seen;
    private int components;

    private Loops(int[][] to) {
        this.to = to;
        component = filled(to.length);
        seenAs = filled(to.length);
        low = new int[to.length];
        next = new int[to.length];
        open = new int[to.length];
        path = new int[to.length];
    }

    /** The component of each node, numbered so that arrows lead to lower numbers only. @param to the targets of each node */
    static int[] components(int[][] to) {
        var loops = new Loops(to);
        for (var node = 0; node < to.length; node++) {
            if (loops.seenAs[node] == UNSEEN) {
                loops.walk(node);
            }
        }
        return loops.component;
    }

    private void walk(int root) {
        var depth = 0;
        path[0] = enter(root);
        while (depth >= 0) {
            var node = path[depth];
            if (next[node] < to[node].length) {
                var target = to[node][next[node]++];
                if (seenAs[target] == UNSEEN) {
                    path[++depth] = enter(target);
                } else if (component[target] == UNSEEN) {
                    low[node] = Math.min(low[node], seenAs[target]);
                }
            } else {
                close(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private int enter(int node) {
        seenAs[node] = seen;
        low[node] = seen++;
        open[opened++] = node;
        return node;
    }

    private void close(int node) {
        if (low[node] == seenAs[node]) {
            do {
                component[open[--opened]] = components;
            } while (open[opened] != node);
            components++;
        }
    }

    private static int[] filled(int size) {
        var array = new int[size];
        Arrays.fill(array, UNSEEN);
        return array;
    }
}
