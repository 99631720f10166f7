package org.storytank.debate.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the worth of units, group by group: what rests on nothing unreckoned in one pass, circles by iteration. Holds its buffers, so
 * one belongs to one thread.
 */
final class Reckoning {

    private final BipolarGraph graph;
    private final Semantics semantics;
    private final Iteration iteration;
    private final int claims;
    private final double[] worth;
    private final double[] target;
    private final double[] against;
    private final double[] support;
    private final List<Circle> circles = new ArrayList<>();
    private double[] held = new double[0];

    Reckoning(BipolarGraph graph, Semantics semantics, Iteration iteration) {
        this.graph = graph;
        this.semantics = semantics;
        this.iteration = iteration;
        claims = graph.claims();
        worth = new double[graph.units()];
        target = new double[graph.units()];
        var most = graph.bearers().longest();
        against = new double[most];
        support = new double[most];
    }

    /** The worth of every unit; {@code held} fixes some of them, NaN leaves them free. */
    double[] all(double[] held) {
        return some(held, null);
    }

    /** The same of some groups only, which must hold everything that they rest on. What is given back is overwritten by the next call. */
    double[] some(double[] held, boolean @Nullable [] wanted) {
        this.held = held;
        circles.clear();
        var groups = graph.groups();
        for (var group = 0; group + 1 < groups.start().length; group++) {
            if (wanted != null && !wanted[group]) {
                continue;
            }
            if (groups.length(group) == 1) {
                var unit = groups.values()[groups.from(group)];
                worth[unit] = worth(unit);
            } else {
                circle(Arrays.copyOfRange(groups.values(), groups.from(group), groups.to(group)));
            }
        }
        return worth;
    }

    List<Circle> circles() {
        return circles;
    }

    private void circle(int[] units) {
        Arrays.sort(units);
        var firstArgument = 0;
        while (firstArgument < units.length && units[firstArgument] < claims) {
            worth[units[firstArgument]] = graph.base(units[firstArgument]);
            firstArgument++;
        }
        for (var i = firstArgument; i < units.length; i++) {
            worth[units[i]] = weakestPremise(units[i] - claims);
        }
        var distance = Double.POSITIVE_INFINITY;
        var rounds = 0;
        while (distance >= iteration.precision() && rounds < iteration.rounds()) {
            distance = round(units);
            rounds++;
        }
        circles.add(
                new Circle(Arrays.copyOf(units, firstArgument), rounds, distance, distance < iteration.precision()));
    }

    /** One round for all at once; gives how far the furthest was from what it should be. */
    private double round(int[] units) {
        // An argument nobody undercuts is no step of its own: it follows its premises at once, as an edge would.
        for (var unit : units) {
            if (follows(unit)) {
                worth[unit] = worth(unit);
            }
        }
        for (var unit : units) {
            target[unit] = worth(unit);
        }
        var distance = 0.0;
        for (var unit : units) {
            var way = target[unit] - worth[unit];
            distance = Math.max(distance, Math.abs(way));
            worth[unit] = worth[unit] + iteration.step() * way;
        }
        return distance;
    }

    private boolean follows(int unit) {
        return unit >= claims && graph.bearers().length(unit) == 0;
    }

    private double worth(int unit) {
        if (!Double.isNaN(held[unit])) {
            return held[unit];
        }
        return unit < claims ? claim(unit) : argument(unit);
    }

    private double claim(int claim) {
        var attacks = 0;
        var supports = 0;
        var bearers = graph.bearers();
        for (var i = bearers.from(claim); i < bearers.to(claim); i++) {
            var argument = bearers.values()[i];
            if (graph.bearing(argument) == Bearing.FOR) {
                support[supports++] = worth[claims + argument];
            } else {
                against[attacks++] = worth[claims + argument];
            }
        }
        return semantics.strength(graph.base(claim), against, attacks, support, supports);
    }

    private double argument(int unit) {
        var left = weakestPremise(unit - claims);
        var bearers = graph.bearers();
        for (var i = bearers.from(unit); i < bearers.to(unit); i++) {
            left *= 1 - worth[claims + bearers.values()[i]];
        }
        return left;
    }

    private double weakestPremise(int argument) {
        var premises = graph.premises();
        var weakest = Double.POSITIVE_INFINITY;
        for (var i = premises.from(argument); i < premises.to(argument); i++) {
            weakest = Math.min(weakest, worth[premises.values()[i]]);
        }
        return weakest;
    }
}
