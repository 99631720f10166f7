package org.storytank.coediting.wire;

import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** The messages of one frame, one after the other. A type that the y-websocket protocol does not know is for the caller to go on with. */
public final class FrameReader {

    private final FrameLimits limits;
    private final Lib0Reader in;
    private int messages;

    /** @throws MalformedUpdate when the frame is too long */
    public FrameReader(byte[] frame, FrameLimits limits) {
        if (frame.length > limits.bytes()) {
            throw MalformedUpdate.because(
                    Reason.LIMIT,
                    limits.bytes(),
                    "a frame has " + frame.length + " bytes; " + limits.bytes() + " are allowed");
        }
        this.limits = limits;
        this.in = new Lib0Reader(frame);
    }

    public boolean hasMore() {
        return in.hasMore();
    }

    /** What follows the type in a {@link Message.Unknown}. */
    public Lib0Reader body() {
        return in;
    }

    /** @throws MalformedUpdate when it is none, or one too many */
    public Message next() {
        if (messages++ == limits.messages()) {
            throw MalformedUpdate.because(
                    Reason.LIMIT, in.position(), "a frame has more than " + limits.messages() + " messages");
        }
        return message();
    }

    /** A message within a message: it does not count. */
    public Message message() {
        var type = in.varUint();
        if (type == Messages.SYNC) {
            return sync();
        }
        if (type == Messages.AWARENESS) {
            return new Message.AwarenessUpdate(in.varBytes());
        }
        if (type == Messages.QUERY_AWARENESS) {
            return new Message.QueryAwareness();
        }
        return type == Messages.AUTH ? auth() : new Message.Unknown(type);
    }

    private Message sync() {
        var step = in.varUint();
        if (step > 2) {
            throw MalformedUpdate.because(
                    Reason.UNKNOWN_VALUE, in.position(), "no sync message has the number " + step + "; 0 to 2 have");
        }
        var bytes = in.varBytes();
        return switch ((int) step) {
            case 0 -> new Message.SyncStep1(bytes);
            case 1 -> new Message.SyncStep2(bytes);
            default -> new Message.SyncUpdate(bytes);
        };
    }

    private Message auth() {
        var kind = in.varUint();
        if (kind != Messages.PERMISSION_DENIED) {
            throw MalformedUpdate.because(
                    Reason.UNKNOWN_VALUE, in.position(), "no auth message has the number " + kind + "; 0 has");
        }
        return new Message.Auth(in.varString());
    }
}
