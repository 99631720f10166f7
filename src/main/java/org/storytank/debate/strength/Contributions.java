package org.storytank.debate.strength;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What other claims do for the strength of one claim, the topic, in the senses of Kampik, Potyka and others ("Contribution functions for
 * quantitative bipolar argumentation graphs", 2024). Taking a claim out means taking it out with every argument that needs it.
 */
public final class Contributions {

    private static final double NUDGE = 1e-5;

    private final BipolarGraph graph;
    private final Semantics semantics;
    private final Iteration iteration;
    private final double[] held;
    private final int topic;
    private final Upstream upstream;

    Contributions(BipolarGraph graph, Semantics semantics, Iteration iteration, double[] held, int topic) {
        this.graph = graph;
        this.semantics = semantics;
        this.iteration = iteration;
        this.held = held;
        this.topic = topic;
        upstream = Upstream.of(graph, topic);
    }

    /** The claims that bear on the topic, near or far; all others contribute exactly nothing. */
    public int[] contributors() {
        return upstream.claims();
    }

    /** σ(topic) − σ(topic without the claim). */
    public Contribution removal(int claim) {
        return difference(claim, held, without(claim, held));
    }

    /** What the claim does by itself: first nothing bears on it any more, then it goes. */
    public Contribution intrinsicRemoval(int claim) {
        var alone = held.clone();
        var bearers = graph.bearers();
        for (var i = bearers.from(claim); i < bearers.to(claim); i++) {
            alone[graph.claims() + bearers.values()[i]] = 0;
        }
        return difference(claim, alone, without(claim, alone));
    }

    /** ∂σ(topic)/∂w(claim), by central differences; one-sided where the base score is 0 or 1. */
    public Contribution gradient(int claim) {
        var low = Math.max(0, graph.base(claim) - NUDGE);
        var high = Math.min(1, graph.base(claim) + NUDGE);
        var below = new Trial(graph.withBase(claim, low), semantics, iteration, upstream, topic);
        var above = new Trial(graph.withBase(claim, high), semantics, iteration, upstream, topic);
        var slope = (above.strength(held) - below.strength(held)) / (high - low);
        return new Contribution(claim, slope, 0, above.settled() && below.settled());
    }

    /** Shapley values of all contributors, ascending by number; together they are σ(topic) − σ(topic alone). */
    public List<Contribution> shapley(Sampling sampling) {
        var shares = new Shapley(trial(), held, upstream.claims());
        var claims = upstream.claims();
        var values = claims.length <= sampling.exactUpTo() ? shares.exact() : shares.sampled(sampling);
        return IntStream.range(0, claims.length)
                .mapToObj(i -> new Contribution(claims[i], values.value()[i], values.error()[i], values.settled()))
                .toList();
    }

    private Contribution difference(int claim, double[] with, double[] without) {
        if (claim == topic) {
            throw new IllegalArgumentException("A claim does not contribute to itself: claim " + claim);
        }
        var trial = trial();
        return new Contribution(claim, trial.strength(with) - trial.strength(without), 0, trial.settled());
    }

    private static double[] without(int claim, double[] held) {
        var without = held.clone();
        without[claim] = 0;
        return without;
    }

    private Trial trial() {
        return new Trial(graph, semantics, iteration, upstream, topic);
    }
}
