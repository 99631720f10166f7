package org.storytank.coediting.yjs.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.yjs.oracle.Replica.Writer;

/** The oracle, held against itself: it must agree with itself and notice what differs. */
class OracleTests {

    private static final long SEED = 20_000;

    @Test
    void yjsInThisProcessAndYjsInNodeAreTheSameYjs() {
        try (var here = YjsWorld.open();
                var there = YjsWorld.inNode()) {
            var result = new Converge(there, here).run(SEED, 60, Duration.ofMinutes(5));

            assertThat(result.compared()).isEqualTo(60);
        }
    }

    @Test
    void aWorldThatForgetsOneUpdateIsFoundOut() {
        try (var yjs = YjsWorld.open();
                var forgetful = new Forgetful(YjsWorld.open())) {
            assertThatThrownBy(() -> new Converge(forgetful, yjs).run(SEED, 200, Duration.ofMinutes(5)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Seed 200")
                    .hasMessageContaining("The smallest program that fails");
        }
    }

    @Test
    void aCounterexampleIsShrunkToTheStepsThatMatter() {
        var steps = List.<Step>of(
                new Step.Insert(0, "t", 0, "a", null),
                new Step.Insert(0, "t", 0, "b", null),
                new Step.Look(0),
                new Step.Delete(0, "t", 0, 1),
                new Step.Pack(0));
        var program =
                new Program(new Rules(false, true), List.of(new Replica(1, true, true, false, Writer.YJS)), steps);

        var smallest = Shrink.smallest(
                program,
                candidate -> candidate.steps().stream().anyMatch(Step.Delete.class::isInstance),
                OracleTests::insertsBefore);

        assertThat(smallest.steps()).containsExactly(new Step.Delete(0, "t", 0, 1));
    }

    @Test
    void aSmallerProgramStillMergesTheUpdatesThatMatter() {
        var steps = List.<Step>of(
                new Step.Insert(0, "t", 0, "a", null),
                new Step.Insert(0, "t", 0, "b", null),
                new Step.Insert(0, "t", 0, "c", null),
                new Step.Merge(List.of(0, 1, 8)));
        var program =
                new Program(new Rules(false, true), List.of(new Replica(1, true, true, false, Writer.YJS)), steps);

        var smallest = Shrink.smallest(
                program, candidate -> merged(candidate).containsAll(List.of("a", "c")), OracleTests::insertsBefore);

        assertThat(smallest.steps())
                .containsExactly(
                        new Step.Insert(0, "t", 0, "a", null),
                        new Step.Insert(0, "t", 0, "c", null),
                        new Step.Merge(List.of(0, 1)));
    }

    private static List<Integer> insertsBefore(Program program) {
        var known = new ArrayList<Integer>();
        var inserts = 0;
        for (var step : program.steps()) {
            known.add(inserts);
            inserts += step instanceof Step.Insert ? 1 : 0;
        }
        return known;
    }

    /** The texts whose updates the last step merges. */
    private static List<String> merged(Program program) {
        var texts = program.steps().stream()
                .filter(Step.Insert.class::isInstance)
                .map(step -> ((Step.Insert) step).text())
                .toList();
        return program.steps().getLast() instanceof Step.Merge(var numbers) && !texts.isEmpty()
                ? numbers.stream()
                        .map(number -> texts.get(number % texts.size()))
                        .toList()
                : List.of();
    }

    @Test
    void theSameSeedMakesTheSameProgram() {
        assertThat(RandomProgram.of(SEED)).isEqualTo(RandomProgram.of(SEED));
    }
}
