package org.storytank.bench;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.storytank.coediting.yjs.fuzz.Fuzz;
import org.storytank.coediting.yjs.fuzz.GuidedFuzz;

/** Millions of frames that nobody should send: mutated ones from a seed, then ones that a coverage-guided fuzzer makes up. */
final class DecoderBench {

    private final long frames;
    private final long seed;
    private final Duration guided;

    DecoderBench(Options options) {
        options.only("frames", "seed", "guided-seconds");
        frames = options.number("frames", 10_000_000);
        seed = options.number("seed", ThreadLocalRandom.current().nextLong(1L << 40));
        guided = Duration.ofSeconds(options.number("guided-seconds", 300));
    }

    void run() throws Exception {
        System.out.printf("Mutated frames from seed %d: %s%n", seed, new Fuzz().run(seed, frames, Duration.ofDays(1)));
        if (guided.isPositive()) {
            System.out.println("Guided by coverage: " + GuidedFuzz.run(guided));
        }
    }
}
