package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a counter-example smaller: leaves steps out as long as what is left still fails. */
public final class Shrink {

    private final Predicate<Program> fails;

    private Shrink(Predicate<Program> fails) {
        this.fails = fails;
    }

    public static Program smallest(Program failing, Predicate<Program> fails) {
        return new Shrink(fails).shrink(failing);
    }

    private Program shrink(Program program) {
        for (var size = program.steps().size() / 2; size >= 1; ) {
            var smaller = withoutOneStretch(program, size);
            if (smaller != null) {
                program = smaller;
            } else {
                size /= 2;
            }
        }
        return splitTransactions(program);
    }

    private @Nullable Program withoutOneStretch(Program program, int size) {
        var steps = program.steps();
        for (var from = steps.size() - size; from >= 0; from--) {
            var fewer = new ArrayList<>(steps.subList(0, from));
            fewer.addAll(steps.subList(from + size, steps.size()));
            var candidate = program.with(fewer);
            if (fails.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Leaves out single edits of transactions, too. */
    private Program splitTransactions(Program program) {
        for (var i = 0; i < program.steps().size(); i++) {
            while (program.steps().get(i) instanceof Step.Together(var doc, var edits) && edits.size() > 1) {
                var smaller = withoutOneEdit(program, i, doc, edits);
                if (smaller == null) {
                    break;
                }
                program = smaller;
            }
        }
        return program;
    }

    private @Nullable Program withoutOneEdit(Program program, int place, int doc, List<Step> edits) {
        for (var left = 0; left < edits.size(); left++) {
            var fewer = new ArrayList<>(edits);
            fewer.remove(left);
            var steps = new ArrayList<>(program.steps());
            steps.set(place, new Step.Together(doc, fewer));
            var candidate = program.with(steps);
            if (fails.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
