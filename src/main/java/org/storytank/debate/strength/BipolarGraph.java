package org.storytank.debate.strength;

/**
 * Claims with their base scores and the arguments between them, in arrays. Claims are numbered from 0 as they were added, arguments too.
 * Circles are allowed. Immutable.
 *
 * <p>Inside, claims and arguments share one numbering, claims first: the <em>units</em>.
 */
public final class BipolarGraph {

    private final double[] base;
    private final Bearing[] bearing;
    private final Rows premises;
    private final Rows bearers;
    private final Rows groups;

    private BipolarGraph(double[] base, Bearing[] bearing, Rows premises, Rows bearers, Rows groups) {
        this.base = base;
        this.bearing = bearing;
        this.premises = premises;
        this.bearers = bearers;
        this.groups = groups;
    }

    static BipolarGraph of(double[] base, Bearing[] bearing, Rows premises, int[] targets) {
        var bearers = Rows.inverse(targets, base.length + bearing.length);
        return new BipolarGraph(base, bearing, premises, bearers, Order.of(base.length, premises, bearers));
    }

    public static GraphBuilder builder() {
        return new GraphBuilder();
    }

    public int claims() {
        return base.length;
    }

    public int arguments() {
        return bearing.length;
    }

    public double base(int claim) {
        return base[claim];
    }

    /** The same with another base score for one claim: "what if people rated this otherwise". */
    public BipolarGraph withBase(int claim, double score) {
        var other = base.clone();
        other[claim] = GraphBuilder.checked(score);
        return new BipolarGraph(other, bearing, premises, bearers, groups);
    }

    int units() {
        return base.length + bearing.length;
    }

    Bearing bearing(int argument) {
        return bearing[argument];
    }

    /** For each argument the claims it starts from. */
    Rows premises() {
        return premises;
    }

    /** For each unit the arguments that bear on it. */
    Rows bearers() {
        return bearers;
    }

    /** The units, each after what it rests on; circles stand together. */
    Rows groups() {
        return groups;
    }
}
