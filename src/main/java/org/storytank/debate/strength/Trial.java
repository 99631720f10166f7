package org.storytank.debate.strength;

/** Tries one supposition after the other and looks at one claim only, reckoning no more than bears on it. */
final class Trial {

    private final Reckoning reckoning;
    private final Upstream upstream;
    private final int topic;
    private boolean settled = true;

    Trial(BipolarGraph graph, Semantics semantics, Iteration iteration, Upstream upstream, int topic) {
        reckoning = new Reckoning(graph, semantics, iteration);
        this.upstream = upstream;
        this.topic = topic;
    }

    double strength(double[] held) {
        var strength = reckoning.some(held, upstream.groups())[topic];
        settled &= reckoning.circles().stream().allMatch(Circle::settled);
        return strength;
    }

    /** Whether everything tried so far came to rest. */
    boolean settled() {
        return settled;
    }
}
