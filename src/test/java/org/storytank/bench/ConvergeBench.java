package org.storytank.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.storytank.coediting.yjs.oracle.Converge;
import org.storytank.coediting.yjs.oracle.EngineWorld;
import org.storytank.coediting.yjs.oracle.YjsWorld;

/** Random rounds of the engine beside real Yjs, as many as asked for, on several threads. */
final class ConvergeBench {

    private static final int STRETCH = 1_000;

    private final long rounds;
    private final long seed;
    private final int workers;

    ConvergeBench(Options options) {
        options.only("rounds", "seed", "workers");
        rounds = options.number("rounds", 100_000);
        seed = options.number("seed", ThreadLocalRandom.current().nextLong(1L << 40));
        workers = (int) options.number("workers", Runtime.getRuntime().availableProcessors());
    }

    void run() throws Exception {
        System.out.printf(
                "Rounds of random edits beside Yjs: %,d from seed %d on, %d at a time%n", rounds, seed, workers);
        var start = System.nanoTime();
        var compared = 0L;
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var shares = new ArrayList<Future<Long>>();
            for (var worker = 0; worker < workers; worker++) {
                var from = rounds * worker / workers;
                var to = rounds * (worker + 1) / workers;
                shares.add(threads.submit(() -> share(seed + from, to - from)));
            }
            for (var share : shares) {
                compared += share.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError difference) {
                throw difference;
            }
            throw e;
        }
        System.out.printf(
                "%,d rounds from seed %d on agree with Yjs in every text, delta and byte; Yjs itself failed in %,d; %d s%n",
                compared, seed, rounds - compared, (System.nanoTime() - start) / 1_000_000_000);
    }

    private long share(long from, long count) {
        try (var engine = new EngineWorld();
                var yjs = YjsWorld.open()) {
            var converge = new Converge(engine, yjs);
            var compared = 0L;
            for (var done = 0L; done < count; done += STRETCH) {
                var result = converge.run(from + done, Math.min(STRETCH, count - done), Duration.ofDays(1));
                compared += result.compared();
                System.out.println("  " + result);
            }
            return compared;
        }
    }
}
