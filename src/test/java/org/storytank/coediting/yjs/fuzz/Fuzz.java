package org.storytank.coediting.yjs.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.MalformedUpdate;

/** Gives frames to all targets and holds each to its bounds. */
public final class Fuzz {

    /** Thread time for one small frame; far above what one takes, far below what a caller would notice. */
    private static final Duration MOST_TIME = Duration.ofMillis(500);

    static final long MOST_MEMORY = 4_000_000;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What came of it. */
    public record Result(
            long frames, long read, Map<MalformedUpdate.Reason, Long> refused, long mostNanos, long mostMemory) {

        @Override
        public String toString() {
            return "%,d frames: %,d read, refused %s; the dearest took %.1f ms of processor and %,d bytes of memory"
                    .formatted(frames, read, refused, mostNanos / 1e6, mostMemory);
        }
    }

    private long allowedMemory = Long.MAX_VALUE;
    private final Map<String, Target> targets = Targets.all();
    private final Map<MalformedUpdate.Reason, Long> refused = new EnumMap<>(MalformedUpdate.Reason.class);
    private long frames;
    private long read;
    private long mostNanos;
    private long mostMemory;

    public Fuzz() {
        this(MOST_MEMORY);
    }

    /** Real frames first: what the loading of classes costs is no frame's fault. */
    Fuzz(long allowedMemory) {
        Mutation.REAL.forEach(this::all);
        this.allowedMemory = allowedMemory;
        mostNanos = 0;
        mostMemory = 0;
    }

    /** @throws AssertionError with the frame, when a target breaks its promise */
    public Result run(long seed, long most, Duration atMost) {
        var mutation = new Mutation(seed);
        var end = System.nanoTime() + atMost.toNanos();
        while (frames < most && System.nanoTime() < end) {
            all(mutation.frame());
        }
        return new Result(frames, read, refused, mostNanos, mostMemory);
    }

    /** One frame through every door. */
    public void all(byte[] frame) {
        targets.forEach((name, target) -> one(name, target, frame));
    }

    private void one(String name, Target target, byte[] frame) {
        frames++;
        var nanos = THREAD.getCurrentThreadCpuTime();
        var memory = THREAD.getCurrentThreadAllocatedBytes();
        try {
            target.take(frame);
            read++;
        } catch (MalformedUpdate refusal) {
            refused.merge(refusal.reason(), 1L, Long::sum);
            requireUnchanged(name, target, frame);
        } catch (RuntimeException | Error failure) {
            throw broken(name, frame, failure.toString(), failure);
        }
        nanos = THREAD.getCurrentThreadCpuTime() - nanos;
        memory = THREAD.getCurrentThreadAllocatedBytes() - memory;
        mostNanos = Math.max(mostNanos, nanos);
        mostMemory = Math.max(mostMemory, memory);
        if (memory > allowedMemory || nanos > MOST_TIME.toNanos() && frames > 10_000) {
            throw broken(name, frame, "it took %d ms and %d bytes".formatted(nanos / 1_000_000, memory), null);
        }
    }

    private static void requireUnchanged(String name, Target target, byte[] frame) {
        try {
            target.requireUnchanged();
        } catch (AssertionError changed) {
            throw broken(name, frame, changed.getMessage(), changed);
        }
    }

    private static AssertionError broken(String name, byte[] frame, String what, @Nullable Throwable cause) {
        return new AssertionError(
                "%s, frame %s: %s".formatted(name, HexFormat.of().formatHex(frame), what), cause);
    }
}
