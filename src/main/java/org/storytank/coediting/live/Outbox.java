package org.storytank.coediting.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.CloseCode;

/**
 * Frames on their way to one client, in order, each when the one before has left; whoever offers the first sends it, and waits for
 * nobody. Bounded: who reads too slowly is closed, so that one slow phone costs neither memory nor anybody's time. A frame is shared
 * between outboxes and never changed.
 */
final class Outbox {

    private static final byte[] PING = {};

    private final Socket socket;
    private final long limit;
    private final Runnable whenBroken;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<byte[]> frames = new ArrayDeque<>();
    private long queued;
    private boolean sending;
    private volatile @Nullable CloseCode closing;
    private volatile long lastOfferedAt = System.nanoTime();

    Outbox(Socket socket, long limit, Runnable whenBroken) {
        this.socket = socket;
        this.limit = limit;
        this.whenBroken = whenBroken;
    }

    void offer(byte[] frame) {
        lastOfferedAt = System.nanoTime();
        lock.lock();
        try {
            if (closing != null) {
                return;
            }
            if (queued + frame.length > limit && !frames.isEmpty()) {
                frames.clear();
                closing = CloseCode.TOO_SLOW;
            } else {
                frames.add(frame);
                queued += frame.length;
            }
            if (sending) {
                return;
            }
            sending = true;
        } finally {
            lock.unlock();
        }
        sendOn();
    }

    void ping() {
        offer(PING);
    }

    /** What was offered before is still sent. */
    void close(CloseCode code) {
        lock.lock();
        try {
            if (closing != null) {
                return;
            }
            closing = code;
            if (sending) {
                return;
            }
            sending = true;
        } finally {
            lock.unlock();
        }
        sendOn();
    }

    long lastOfferedAt() {
        return lastOfferedAt;
    }

    private void sendOn() {
        for (var frame = next(); frame != null; frame = next()) {
            if (frame == PING) {
                aside(this::pingAndSendOn);
                return;
            }
            var departure = new Departure();
            try {
                socket.send(ByteBuffer.wrap(frame), departure);
            } catch (RuntimeException gone) {
                aside(whenBroken);
                return;
            }
            if (!departure.leftAtOnce()) {
                return;
            }
        }
    }

    private byte @Nullable [] next() {
        lock.lock();
        try {
            var frame = frames.poll();
            if (frame != null) {
                queued -= frame.length;
                return frame;
            }
            if (closing == null) {
                sending = false;
                return null;
            }
        } finally {
            lock.unlock();
        }
        // It still counts as sending: it closes once, and nothing is sent after it.
        var code = closing;
        aside(() -> socket.close(code));
        return null;
    }

    private void pingAndSendOn() {
        try {
            socket.ping();
        } catch (IOException | RuntimeException gone) {
            whenBroken.run();
            return;
        }
        sendOn();
    }

    /** What may block takes nobody else's thread. */
    private static void aside(Runnable blocking) {
        Thread.ofVirtual().name("document-sender").start(blocking);
    }

    /** One frame that leaves. Most have left before the socket returns; then the same loop goes on, so that no stack grows. */
    private final class Departure implements Consumer<@Nullable Throwable> {

        private final AtomicBoolean firstIsThrough = new AtomicBoolean();
        private volatile boolean broken;

        @Override
        public void accept(@Nullable Throwable failure) {
            broken = failure != null;
            if (broken) {
                aside(whenBroken);
            } else if (!firstIsThrough.compareAndSet(false, true)) {
                sendOn();
            }
        }

        boolean leftAtOnce() {
            return !firstIsThrough.compareAndSet(false, true) && !broken;
        }
    }
}
