package org.storytank.debate.strength;

import java.util.Arrays;

/**
 * A graph, a semantics, and what is supposed for the sake of the argument: everything a strength follows from. Immutable; each
 * {@code supposing} gives another one.
 */
public final class Weighing {

    private final BipolarGraph graph;
    private final Semantics semantics;
    private final Iteration iteration;
    private final double[] held;

    private Weighing(BipolarGraph graph, Semantics semantics, Iteration iteration, double[] held) {
        this.graph = graph;
        this.semantics = semantics;
        this.iteration = iteration;
        this.held = held;
    }

    public static Weighing of(BipolarGraph graph, Semantics semantics) {
        var free = new double[graph.units()];
        Arrays.fill(free, Double.NaN);
        return new Weighing(graph, semantics, Iteration.USUAL, free);
    }

    public Weighing iterating(Iteration other) {
        return new Weighing(graph, semantics, other, held);
    }

    /** What if this claim were worth exactly so much, whatever is said about it: 0 when it were false, 1 when it were true. */
    public Weighing supposing(int claim, double strength) {
        var more = held.clone();
        more[claim] = GraphBuilder.checked(strength);
        return new Weighing(graph, semantics, iteration, more);
    }

    public Strengths strengths() {
        var reckoning = new Reckoning(graph, semantics, iteration);
        return new Strengths(reckoning.all(held), graph.claims(), reckoning.circles());
    }

    /** What other claims do for the strength of this one. */
    public Contributions to(int topic) {
        return new Contributions(graph, semantics, iteration, held, topic);
    }
}
