package org.storytank.graph.backup;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whoever uses the database holds a pass; whoever holds all of them is alone. A thread that has one gets more without waiting. */
final class Passes {

    /** The driver lets 100 wait for one of its 50 connections and turns away whoever comes then; here they wait instead. */
    private static final int ALL = 90;

    // Fair: who asks for all of them is not passed by for ever.
    private final Semaphore passes = new Semaphore(ALL, true);
    private final ThreadLocal<Integer> held = ThreadLocal.withInitial(() -> 0);
    private volatile boolean taken;

    void take() {
        var depth = held.get();
        if (depth == 0) {
            passes.acquireUninterruptibly();
        }
        held.set(depth + 1);
    }

    void giveBack() {
        var depth = held.get() - 1;
        if (depth > 0) {
            held.set(depth);
        } else {
            held.remove();
            passes.release();
        }
    }

    boolean areTaken() {
        return taken;
    }

    void takeAll(Duration longestWait) {
        taken = true;
        try {
            if (!passes.tryAcquire(ALL, longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                taken = false;
                throw new PauseTooLong(longestWait);
            }
        } catch (InterruptedException stopped) {
            taken = false;
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for writers", stopped);
        }
    }

    void giveAllBack() {
        taken = false;
        passes.release(ALL);
    }
}
