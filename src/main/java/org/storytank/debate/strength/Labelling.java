package org.storytank.debate.strength;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Searches complete labellings (Caminada 2006): an argument is in when all its attackers are out, out when one of them is in, and
 * undecided otherwise. Chooses for one argument at a time, follows what the choice forces, and takes it back.
 */
final class Labelling {

    private static final byte UNKNOWN = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;
    private static final byte UNDECIDED = 3;

    private final Rows attackers;
    private final Rows attacked;
    private final int sets;
    private final long steps;
    private final byte[] labels;
    private final Ints set = new Ints();
    private final Deque<Choice> choices = new ArrayDeque<>();
    private final List<BitSet> complete = new ArrayList<>();
    private final List<BitSet> stable = new ArrayList<>();
    private final int[] seen = new int[4];

    /** One argument, the label tried for it, and how many labels stood before. */
    private record Choice(int argument, byte label, int before) {}

    Labelling(Rows attackers, Rows attacked, int sets, long steps) {
        this.attackers = attackers;
        this.attacked = attacked;
        this.sets = sets;
        this.steps = steps;
        labels = new byte[attackers.start().length - 1];
    }

    Extensions search() {
        var taken = 0L;
        var possible = forcedFromStart();
        while (true) {
            if (possible) {
                var open = firstUnknown();
                if (open < 0) {
                    keep();
                    possible = false;
                } else {
                    choices.push(new Choice(open, IN, set.size()));
                }
            }
            if (!possible) {
                if (choices.isEmpty()) {
                    return new Extensions(complete, stable, true);
                }
                var last = choices.pop();
                takeBack(last.before());
                if (last.label() == UNDECIDED) {
                    continue;
                }
                choices.push(new Choice(last.argument(), (byte) (last.label() + 1), last.before()));
            }
            if (complete.size() >= sets || taken++ >= steps) {
                return new Extensions(complete, stable, false);
            }
            possible = label(choices.element().argument(), choices.element().label());
        }
    }

    private boolean forcedFromStart() {
        for (var argument = 0; argument < labels.length; argument++) {
            if (labels[argument] == UNKNOWN && attackers.length(argument) == 0 && !label(argument, IN)) {
                return false;
            }
        }
        return true;
    }

    private int firstUnknown() {
        var from = choices.isEmpty() ? 0 : choices.element().argument();
        for (var argument = from; argument < labels.length; argument++) {
            if (labels[argument] == UNKNOWN) {
                return argument;
            }
        }
        return -1;
    }

    private void keep() {
        var in = new BitSet();
        var decided = true;
        for (var argument = 0; argument < labels.length; argument++) {
            in.set(argument, labels[argument] == IN);
            decided &= labels[argument] != UNDECIDED;
        }
        complete.add(in);
        if (decided) {
            stable.add(in);
        }
    }

    private void takeBack(int before) {
        while (set.size() > before) {
            labels[set.takeLast()] = UNKNOWN;
        }
    }

    /** Labels an argument and all that follows from it; false when that cannot be. */
    private boolean label(int first, byte label) {
        var next = set.size();
        put(first, label);
        while (next < set.size()) {
            var argument = set.get(next++);
            if (!follow(argument)) {
                return false;
            }
            for (var i = attacked.from(argument); i < attacked.to(argument); i++) {
                if (!follow(attacked.values()[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the attackers of an argument say of it, and it of them. */
    private boolean follow(int argument) {
        count(argument);
        return switch (labels[argument]) {
            case IN -> seen[IN] == 0 && seen[UNDECIDED] == 0 && all(argument, OUT);
            case OUT -> seen[IN] > 0 || (seen[UNKNOWN] == 1 ? all(argument, IN) : seen[UNKNOWN] > 1);
            case UNDECIDED -> seen[IN] == 0 && (seen[UNKNOWN] > 0 || seen[UNDECIDED] > 0);
            default -> {
                if (seen[IN] > 0) {
                    put(argument, OUT);
                } else if (seen[UNKNOWN] == 0) {
                    put(argument, seen[UNDECIDED] == 0 ? IN : UNDECIDED);
                }
                yield true;
            }
        };
    }

    private void count(int argument) {
        Arrays.fill(seen, 0);
        for (var i = attackers.from(argument); i < attackers.to(argument); i++) {
            seen[labels[attackers.values()[i]]]++;
        }
    }

    /** Gives this label to all attackers that have none. */
    private boolean all(int argument, byte label) {
        for (var i = attackers.from(argument); i < attackers.to(argument); i++) {
            if (labels[attackers.values()[i]] == UNKNOWN) {
                put(attackers.values()[i], label);
            }
        }
        return true;
    }

    private void put(int argument, byte label) {
        labels[argument] = label;
        set.add(argument);
    }
}
