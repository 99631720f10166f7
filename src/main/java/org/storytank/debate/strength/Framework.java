package org.storytank.debate.strength;

import java.util.BitSet;

/**
 * Arguments that attack each other, and nothing else of them (Dung 1995): what can be accepted together? Arguments are numbered from 0.
 */
public final class Framework {

    private final Rows attackers;
    private final Rows attacked;

    private Framework(Rows attackers, Rows attacked) {
        this.attackers = attackers;
        this.attacked = attacked;
    }

    /** So many arguments, with attacks as pairs: who, whom. */
    public static Framework of(int arguments, int[]... attacks) {
        var who = new Ints();
        var whom = new Ints();
        for (var attack : attacks) {
            who.add(attack[0]);
            whom.add(attack[1]);
        }
        return of(arguments, who.toArray(), whom.toArray());
    }

    /**
     * The attacks of a debate: a claim is attacked by every argument against it; an argument by every undercut, and by the missing of
     * each of its premises, which the premise itself attacks. Support is no reason in this sense: who is not attacked needs none.
     * Claims keep their numbers, arguments follow them, then the missing of each premise.
     */
    public static Framework of(BipolarGraph graph) {
        var who = new Ints();
        var whom = new Ints();
        var premises = graph.premises();
        for (var argument = 0; argument < graph.arguments(); argument++) {
            for (var i = premises.from(argument); i < premises.to(argument); i++) {
                var missing = graph.units() + i;
                who.add(premises.values()[i]);
                whom.add(missing);
                who.add(missing);
                whom.add(graph.claims() + argument);
            }
        }
        for (var unit = 0; unit < graph.units(); unit++) {
            for (var i = graph.bearers().from(unit); i < graph.bearers().to(unit); i++) {
                var argument = graph.bearers().values()[i];
                if (graph.bearing(argument) != Bearing.FOR) {
                    who.add(graph.claims() + argument);
                    whom.add(unit);
                }
            }
        }
        return of(graph.units() + premises.values().length, who.toArray(), whom.toArray());
    }

    private static Framework of(int arguments, int[] who, int[] whom) {
        return new Framework(
                Rows.inverse(whom, arguments).mapped(who),
                Rows.inverse(who, arguments).mapped(whom));
    }

    public int arguments() {
        return attackers.start().length - 1;
    }

    /** What everybody has to accept who accepts all that they can defend: the least complete set. */
    public BitSet grounded() {
        var in = new BitSet();
        var out = new BitSet();
        var standing = new int[arguments()];
        var waiting = new Ints();
        for (var argument = 0; argument < arguments(); argument++) {
            standing[argument] = attackers.length(argument);
            if (standing[argument] == 0) {
                waiting.add(argument);
            }
        }
        while (waiting.size() > 0) {
            var accepted = waiting.takeLast();
            in.set(accepted);
            for (var i = attacked.from(accepted); i < attacked.to(accepted); i++) {
                var loser = attacked.values()[i];
                if (!out.get(loser)) {
                    out.set(loser);
                    free(loser, standing, waiting);
                }
            }
        }
        return in;
    }

    /**
     * The complete, preferred and stable sets.
     *
     * @param sets after so many complete sets the search ends, and says so
     * @param steps the same after so many choices; a tangle of n arguments can take 3 to the power of n
     */
    public Extensions extensions(int sets, long steps) {
        return new Labelling(attackers, attacked, sets, steps).search();
    }

    private void free(int loser, int[] standing, Ints waiting) {
        for (var i = attacked.from(loser); i < attacked.to(loser); i++) {
            if (--standing[attacked.values()[i]] == 0) {
                waiting.add(attacked.values()[i]);
            }
        }
    }
}
