package org.storytank.coediting.yjs.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
                program, candidate -> candidate.steps().stream().anyMatch(Step.Delete.class::isInstance));

        assertThat(smallest.steps()).containsExactly(new Step.Delete(0, "t", 0, 1));
    }

    @Test
    void theSameSeedMakesTheSameProgram() {
        assertThat(RandomProgram.of(SEED)).isEqualTo(RandomProgram.of(SEED));
    }
}
