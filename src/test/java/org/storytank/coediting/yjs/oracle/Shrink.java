package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a counter-example smaller: leaves steps and parts of steps out as long as what is left still fails. */
public final class Shrink {

    private final Predicate<Program> fails;
    private final Function<Program, List<Integer>> updatesBefore;

    private Shrink(Predicate<Program> fails, Function<Program, List<Integer>> updatesBefore) {
        this.fails = fails;
        this.updatesBefore = updatesBefore;
    }

    /** @param updatesBefore how many updates there are before each step, up to the one that fails */
    public static Program smallest(
            Program failing, Predicate<Program> fails, Function<Program, List<Integer>> updatesBefore) {
        return new Shrink(fails, updatesBefore).shrink(failing);
    }

    private Program shrink(Program program) {
        Program before;
        do {
            before = program;
            program = withSmallerSteps(withFewerSteps(program));
        } while (!program.equals(before));
        return program;
    }

    private Program withFewerSteps(Program program) {
        for (var size = program.steps().size() / 2; size >= 1; ) {
            var smaller = withoutOneStretch(program, size);
            if (smaller != null) {
                program = smaller;
            } else {
                size /= 2;
            }
        }
        return program;
    }

    private @Nullable Program withoutOneStretch(Program program, int size) {
        var known = updatesBefore.apply(program);
        for (var from = program.steps().size() - size; from >= 0; from--) {
            var candidate = Renumbered.without(program, from, from + size, known);
            if (fails.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private Program withSmallerSteps(Program program) {
        for (var place = 0; place < program.steps().size(); place++) {
            for (var smaller = program; smaller != null; smaller = withOneSmaller(program, place)) {
                program = smaller;
            }
        }
        return program;
    }

    private @Nullable Program withOneSmaller(Program program, int place) {
        return smaller(program.steps().get(place))
                .map(step -> {
                    var steps = new ArrayList<>(program.steps());
                    steps.set(place, step);
                    return program.with(steps);
                })
                .filter(fails)
                .findFirst()
                .orElse(null);
    }

    /** The step without one of its edits, or without one of the updates it merges. */
    private static Stream<Step> smaller(Step step) {
        return switch (step) {
            case Step.Together(int doc, List<Step> edits) ->
                withoutOne(edits).map(fewer -> new Step.Together(doc, fewer));
            case Step.Merge(List<Integer> updates) -> withoutOne(updates).map(Step.Merge::new);
            default -> Stream.empty();
        };
    }

    private static <T> Stream<List<T>> withoutOne(List<T> list) {
        return IntStream.range(0, list.size() > 1 ? list.size() : 0).mapToObj(left -> {
            var fewer = new ArrayList<>(list);
            fewer.remove(left);
            return fewer;
        });
    }
}
