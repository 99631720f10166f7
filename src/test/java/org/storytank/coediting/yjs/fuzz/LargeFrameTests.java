package org.storytank.coediting.yjs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.YDoc;

/** Frames of a quarter of a megabyte, made to cost as much as they can: time and memory stay in proportion. */
class LargeFrameTests {

    private static final int SIZE = 250_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(1);
    private static final long MOST_MEMORY_PER_BYTE = 1_000;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @MethodSource("frames")
    void aLargeHostileFrameCostsNoMoreThanItsSizeAllows(LargeFrame frame) {
        var bytes = frame.bytes(SIZE);
        var doc = new YDoc(1, true);
        doc.text("t").insert(0, "as before");
        var nanos = THREAD.getCurrentThreadCpuTime();
        var memory = THREAD.getCurrentThreadAllocatedBytes();

        try {
            doc.apply(bytes);
            doc.encode();
        } catch (MalformedUpdate refusal) {
            assertThat(refusal.reason()).isNotNull();
        }

        nanos = THREAD.getCurrentThreadCpuTime() - nanos;
        memory = THREAD.getCurrentThreadAllocatedBytes() - memory;
        System.out.printf("%s, %,d bytes: %,d ms, %,d bytes%n", frame, bytes.length, nanos / 1_000_000, memory);
        assertThat(Duration.ofNanos(nanos)).isLessThan(MOST_TIME);
        assertThat(memory / bytes.length).isLessThan(MOST_MEMORY_PER_BYTE);
    }

    static Stream<LargeFrame> frames() {
        return Stream.of(LargeFrame.values());
    }
}
