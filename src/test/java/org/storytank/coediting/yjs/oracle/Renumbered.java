package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.List;

/** Steps after some before them were left out: they still mean the updates that they meant, as far as these are left. */
final class Renumbered {

    private final int from;
    private final int to;

    private Renumbered(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The program without the steps from {@code from} to before {@code to}.
     *
     * @param known how many updates there were before each step, up to the one that failed
     */
    static Program without(Program program, int from, int to, List<Integer> known) {
        var steps = program.steps();
        var left = new ArrayList<>(steps.subList(0, from));
        if (to < known.size()) {
            var numbers = new Renumbered(known.get(from), known.get(to));
            for (var i = to; i < steps.size(); i++) {
                left.add(i < known.size() ? numbers.in(steps.get(i), known.get(i)) : steps.get(i));
            }
        } else {
            left.addAll(steps.subList(to, steps.size()));
        }
        return program.with(left);
    }

    private Step in(Step step, int known) {
        return switch (step) {
            case Step.Deliver(int doc, int update) -> new Step.Deliver(doc, number(update, known));
            case Step.Diff(int update, int doc) -> new Step.Diff(number(update, known), doc);
            case Step.Merge(List<Integer> updates) ->
                new Step.Merge(
                        updates.stream().map(update -> number(update, known)).toList());
            default -> step;
        };
    }

    private int number(int update, int known) {
        var meant = known == 0 ? update : update % known;
        return meant < to ? Math.min(meant, from) : meant - (to - from);
    }
}
