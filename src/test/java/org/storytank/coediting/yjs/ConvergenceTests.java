package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.yjs.oracle.Converge;
import org.storytank.coediting.yjs.oracle.EngineWorld;
import org.storytank.coediting.yjs.oracle.YjsWorld;

/**
 * Random rounds of the engine beside real Yjs: every text, delta and byte must be the same.
 * {@code -Dstorytank.converge.seconds=60} says for how long, {@code -Dstorytank.converge.seed=…} repeats a round.
 */
class ConvergenceTests {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("storytank.converge.seconds", 60));
    private static final long SEED =
            Long.getLong("storytank.converge.seed", ThreadLocalRandom.current().nextLong(1L << 40));

    @Test
    void whateverManyPeopleDoTheEngineHoldsTheBytesThatYjsHolds() {
        try (var engine = new EngineWorld();
                var yjs = YjsWorld.open()) {
            var result = new Converge(engine, yjs).run(SEED, Long.MAX_VALUE, TIME);
            System.out.println("Convergence with Yjs: " + result);
            assertThat(result.compared()).isPositive();
        }
    }
}
