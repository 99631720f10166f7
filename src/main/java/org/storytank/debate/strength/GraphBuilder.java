package org.storytank.debate.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a {@link BipolarGraph} together, claims and arguments in any order that names only what is there. */
public final class GraphBuilder {

    /** Stands in the row of targets for "the argument of this number", until the number of claims is known. */
    private static final int ARGUMENT = 1 << 31;

    private final List<Bearing> bearings = new ArrayList<>();
    private final Ints targets = new Ints();
    private final Ints premiseStarts = new Ints();
    private final Ints premises = new Ints();
    private double[] base = new double[16];
    private int claims;

    GraphBuilder() {
        premiseStarts.add(0);
    }

    /** Adds a claim and gives its number. */
    public int claim(double baseScore) {
        if (claims == base.length) {
            base = Arrays.copyOf(base, claims * 2);
        }
        base[claims] = checked(baseScore);
        return claims++;
    }

    /** Adds an argument for a claim, which needs all of its premises, and gives its number. */
    public int support(int claim, int... from) {
        return argument(Bearing.FOR, known(claim), from);
    }

    /** Adds an argument against a claim, which needs all of its premises, and gives its number. */
    public int attack(int claim, int... from) {
        return argument(Bearing.AGAINST, known(claim), from);
    }

    /** Adds an objection to the step another argument takes, and gives its number. */
    public int undercut(int argument, int... from) {
        if (argument < 0 || argument >= bearings.size()) {
            throw new IllegalArgumentException(
                    "There is no argument %d; there are %d, numbered from 0".formatted(argument, bearings.size()));
        }
        return argument(Bearing.UNDERCUT, argument | ARGUMENT, from);
    }

    public BipolarGraph build() {
        var all = targets.toArray();
        for (var i = 0; i < all.length; i++) {
            all[i] = all[i] < 0 ? (all[i] & ~ARGUMENT) + claims : all[i];
        }
        return BipolarGraph.of(
                Arrays.copyOf(base, claims),
                bearings.toArray(Bearing[]::new),
                new Rows(premiseStarts.toArray(), premises.toArray()),
                all);
    }

    static double checked(double baseScore) {
        if (!(baseScore >= 0 && baseScore <= 1)) {
            throw new IllegalArgumentException("A base score lies between 0 and 1, and not at " + baseScore);
        }
        return baseScore;
    }

    private int argument(Bearing bearing, int target, int... from) {
        if (from.length == 0) {
            throw new IllegalArgumentException("An argument needs at least one premise");
        }
        for (var premise : from) {
            premises.add(known(premise));
        }
        premiseStarts.add(premises.size());
        bearings.add(bearing);
        targets.add(target);
        return bearings.size() - 1;
    }

    private int known(int claim) {
        if (claim < 0 || claim >= claims) {
            throw new IllegalArgumentException(
                    "There is no claim %d; there are %d, numbered from 0".formatted(claim, claims));
        }
        return claim;
    }
}
