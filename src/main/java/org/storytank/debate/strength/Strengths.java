package org.storytank.debate.strength;

import java.util.Arrays;
import java.util.List;

/** The strength of every claim and the worth of every argument, with how the circles among them came out. */
public final class Strengths {

    private final double[] units;
    private final int claims;
    private final List<Circle> circles;

    Strengths(double[] units, int claims, List<Circle> circles) {
        this.units = units;
        this.claims = claims;
        this.circles = List.copyOf(circles);
    }

    /** The strength of a claim, between 0 and 1. */
    public double of(int claim) {
        return units[claim];
    }

    /** What an argument brings to bear: its weakest premise, less what undercuts take away. */
    public double ofArgument(int argument) {
        return units[claims + argument];
    }

    public double[] ofAllClaims() {
        return Arrays.copyOf(units, claims);
    }

    public List<Circle> circles() {
        return circles;
    }

    /** Whether all circles came to rest. A page that shows a strength shows when this is false. */
    public boolean settled() {
        return circles.stream().allMatch(Circle::settled);
    }
}
