package org.storytank.debate.strength;

import java.util.Arrays;

/**
 * The units in groups, each group after everything it rests on; a group of several units is a circle of arguments that rest on each
 * other. Strongly connected components (Tarjan 1972), without recursion: a debate may be as deep as it likes.
 */
final class Order {

    private final int claims;
    private final Rows premises;
    private final Rows bearers;
    private final int[] found;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final int[] path;
    private final int[] waiting;
    private int pathLength;
    private int waitingLength;
    private int count;
    private final Ints units = new Ints();
    private final Ints starts = new Ints();

    private Order(int claims, Rows premises, Rows bearers) {
        var all = bearers.start().length - 1;
        this.claims = claims;
        this.premises = premises;
        this.bearers = bearers;
        found = new int[all];
        Arrays.fill(found, -1);
        low = new int[all];
        next = new int[all];
        open = new boolean[all];
        path = new int[all];
        waiting = new int[all];
    }

    /** Groups of units in the order to reckon them. */
    static Rows of(int claims, Rows premises, Rows bearers) {
        var order = new Order(claims, premises, bearers);
        for (var unit = 0; unit < order.found.length; unit++) {
            if (order.found[unit] < 0) {
                order.walk(unit);
            }
        }
        order.starts.add(order.units.size());
        return new Rows(order.starts.toArray(), order.units.toArray());
    }

    private void walk(int from) {
        enter(from);
        while (pathLength > 0) {
            var unit = path[pathLength - 1];
            var rest = next[unit] < restsOn(unit) ? restsOn(unit, next[unit]++) : -1;
            if (rest < 0) {
                leave(unit);
            } else if (found[rest] < 0) {
                enter(rest);
            } else if (open[rest]) {
                low[unit] = Math.min(low[unit], found[rest]);
            }
        }
    }

    private void enter(int unit) {
        found[unit] = count;
        low[unit] = count++;
        open[unit] = true;
        path[pathLength++] = unit;
        waiting[waitingLength++] = unit;
    }

    private void leave(int unit) {
        pathLength--;
        if (pathLength > 0) {
            var above = path[pathLength - 1];
            low[above] = Math.min(low[above], low[unit]);
        }
        if (low[unit] == found[unit]) {
            starts.add(units.size());
            int taken;
            do {
                taken = waiting[--waitingLength];
                open[taken] = false;
                units.add(taken);
            } while (taken != unit);
        }
    }

    private int restsOn(int unit) {
        return bearers.length(unit) + (unit < claims ? 0 : premises.length(unit - claims));
    }

    private int restsOn(int unit, int which) {
        var bearing = bearers.length(unit);
        return which < bearing
                ? claims + bearers.values()[bearers.from(unit) + which]
                : premises.values()[premises.from(unit - claims) + which - bearing];
    }
}
