package org.storytank.coediting.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.CloseCode;

/**
 * Frames on their way to one client, sent in order by a virtual thread that lives while there are any. Bounded: who reads too slowly
 * is closed, so that one slow phone costs neither memory nor anybody's time. A frame is shared between outboxes and never changed.
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
    private @Nullable CloseCode closing;
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
            startSending();
        } finally {
            lock.unlock();
        }
    }

    void ping() {
        offer(PING);
    }

    /** What was offered before is still sent. */
    void close(CloseCode code) {
        lock.lock();
        try {
            if (closing == null) {
                closing = code;
                startSending();
            }
        } finally {
            lock.unlock();
        }
    }

    long lastOfferedAt() {
        return lastOfferedAt;
    }

    private void startSending() {
        if (!sending) {
            sending = true;
            Thread.ofVirtual().name("document-sender").start(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            for (var frame = next(); frame != null; frame = next()) {
                if (frame == PING) {
                    socket.ping();
                } else {
                    socket.send(ByteBuffer.wrap(frame));
                }
            }
        } catch (IOException | RuntimeException gone) {
            whenBroken.run();
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
        socket.close(closing);
        return null;
    }
}
