package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.CloseCode;

class OutboxTests {

    private static final int LIMIT = 100;

    private final CountDownLatch broken = new CountDownLatch(1);

    @Test
    void framesLeaveInOrderOnTheThreadThatOffersThem() throws Exception {
        var socket = new Line(true);
        var outbox = new Outbox(socket, LIMIT, broken::countDown);

        for (byte frame = 1; frame <= 3; frame++) {
            outbox.offer(new byte[] {frame});
        }

        assertThat(socket.said()).containsExactly("1", "2", "3");
        assertThat(socket.threads).containsOnly(Thread.currentThread());
    }

    @Test
    void aFrameThatLeavesSlowlyHoldsNobodyUpAndTheNextOnesGoAfterIt() throws Exception {
        var socket = new Line(false);
        var outbox = new Outbox(socket, LIMIT, broken::countDown);

        outbox.offer(new byte[] {1});
        outbox.offer(new byte[] {2});
        assertThat(socket.said()).containsExactly("1");

        socket.leave(null);
        assertThat(socket.said()).containsExactly("1", "2");
    }

    @Test
    void manyFramesThatLeaveAtOnceGrowNoStack() throws Exception {
        var socket = new Line(false);
        var outbox = new Outbox(socket, 1_000_000, broken::countDown);
        outbox.offer(new byte[] {1});
        for (int i = 0; i < 100_000; i++) {
            outbox.offer(new byte[] {2});
        }
        socket.leavesAtOnce = true;

        socket.leave(null);

        assertThat(socket.said()).hasSize(100_001);
    }

    @Test
    void whoReadsTooSlowlyIsClosed() throws Exception {
        var socket = new Line(false);
        var outbox = new Outbox(socket, LIMIT, broken::countDown);

        outbox.offer(new byte[60]);
        outbox.offer(new byte[60]);
        outbox.offer(new byte[60]);
        socket.leave(null);

        assertThat(socket.next()).isEqualTo("0");
        assertThat(socket.next()).isEqualTo("closed: " + CloseCode.TOO_SLOW.number());
        assertThat(socket.said()).isEmpty();
    }

    @Test
    void whatWasOfferedBeforeTheEndIsStillSentAndNothingAfterIt() throws Exception {
        var socket = new Line(false);
        var outbox = new Outbox(socket, LIMIT, broken::countDown);

        outbox.offer(new byte[] {1});
        outbox.offer(new byte[] {2});
        outbox.close(CloseCode.GOING_AWAY);
        outbox.offer(new byte[] {3});
        socket.leave(null);
        socket.leave(null);

        assertThat(socket.next()).isEqualTo("1");
        assertThat(socket.next()).isEqualTo("2");
        assertThat(socket.next()).isEqualTo("closed: " + CloseCode.GOING_AWAY.number());
    }

    @Test
    void aPingGoesWhereItsTurnIs() throws Exception {
        var socket = new Line(true);
        var outbox = new Outbox(socket, LIMIT, broken::countDown);

        outbox.offer(new byte[] {1});
        outbox.ping();
        assertThat(socket.next()).isEqualTo("1");
        assertThat(socket.next()).isEqualTo("ping");
        outbox.offer(new byte[] {2});

        assertThat(socket.next()).isEqualTo("2");
    }

    @Test
    void aFrameThatCannotLeaveSaysSoOnceAndNothingFollowsIt() throws Exception {
        var socket = new Line(false);
        var outbox = new Outbox(socket, LIMIT, broken::countDown);

        outbox.offer(new byte[] {1});
        outbox.offer(new byte[] {2});
        socket.leave(new IOException("gone"));

        assertThat(broken.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(socket.said()).containsExactly("1");
    }

    @Test
    void aSocketThatIsGoneAlreadyIsBroken() throws Exception {
        var socket = new Line(true) {
            @Override
            public void send(ByteBuffer frame, Consumer<@Nullable Throwable> done) {
                throw new IllegalStateException("closed");
            }
        };

        new Outbox(socket, LIMIT, broken::countDown).offer(new byte[] {1});

        assertThat(broken.await(5, TimeUnit.SECONDS)).isTrue();
    }

    /** A way out on which frames leave at once or when the test says so. */
    private static class Line implements Socket {

        private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
        private final Queue<Thread> threads = new ArrayDeque<>();
        private final Queue<Consumer<@Nullable Throwable>> leaving = new ArrayDeque<>();
        private volatile boolean leavesAtOnce;

        Line(boolean leavesAtOnce) {
            this.leavesAtOnce = leavesAtOnce;
        }

        @Override
        public void send(ByteBuffer frame, Consumer<@Nullable Throwable> done) {
            said.add(Integer.toString(frame.get()));
            threads.add(Thread.currentThread());
            if (leavesAtOnce) {
                done.accept(null);
            } else {
                leaving.add(done);
            }
        }

        void leave(@Nullable Throwable failure) {
            leaving.remove().accept(failure);
        }

        @Override
        public void ping() {
            said.add("ping");
        }

        @Override
        public void close(CloseCode code) {
            said.add("closed: " + code.number());
        }

        String next() throws InterruptedException {
            return String.valueOf(said.poll(5, TimeUnit.SECONDS));
        }

        List<String> said() {
            return List.copyOf(said);
        }
    }
}
