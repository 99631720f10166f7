package org.storytank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneAtATime.class)
class KillRoundsJourney {

    @Test
    void noAcknowledgedCharacterIsMissingAfterTheServerWasKilled() throws Exception {
        var seed = System.nanoTime();

        var result = KillRounds.run(MortalServer::start, 3, seed);

        assertThat(result.missing()).as("seed %d, %s", seed, result).isZero();
        assertThat(result.acknowledged()).as("seed %d", seed).isGreaterThanOrEqualTo(600);
        assertThat(result.p95Millis()).as("seed %d, %s", seed, result).isLessThan(500);
    }
}
