package org.storytank.coediting.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** Reads and writes frames of the y-websocket protocol. See y-protocols, PROTOCOL.md, and y-websocket, y-websocket.js. */
public final class Messages {

    private static final int SYNC = 0;
    private static final int AWARENESS = 1;
    private static final int AUTH = 2;
    private static final int QUERY_AWARENESS = 3;
    private static final int PERMISSION_DENIED = 0;

    private Messages() {}

    /** All messages of a frame. */
    public static List<Message> read(byte[] frame, FrameLimits limits) {
        if (frame.length > limits.bytes()) {
            throw MalformedUpdate.because(
                    Reason.LIMIT,
                    limits.bytes(),
                    "a frame has " + frame.length + " bytes; " + limits.bytes() + " are allowed");
        }
        var in = new Lib0Reader(frame);
        var messages = new ArrayList<Message>(2);
        while (in.hasMore()) {
            if (messages.size() == limits.messages()) {
                throw MalformedUpdate.because(
                        Reason.LIMIT, in.position(), "a frame has more than " + limits.messages() + " messages");
            }
            messages.add(message(in, frame));
        }
        return messages;
    }

    private static Message message(Lib0Reader in, byte[] frame) {
        var type = in.varUint();
        if (type == SYNC) {
            return sync(in);
        }
        if (type == AWARENESS) {
            return new Message.AwarenessUpdate(in.varBytes());
        }
        if (type == QUERY_AWARENESS) {
            return new Message.QueryAwareness();
        }
        if (type == AUTH) {
            var kind = in.varUint();
            if (kind != PERMISSION_DENIED) {
                throw MalformedUpdate.because(
                        Reason.UNKNOWN_VALUE, in.position(), "no auth message has the number " + kind + "; 0 has");
            }
            return new Message.Auth(in.varString());
        }
        var rest = Arrays.copyOfRange(frame, in.position(), frame.length);
        in.skipRest();
        return new Message.Unknown(type, rest);
    }

    private static Message sync(Lib0Reader in) {
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

    /** One frame with all the messages. */
    public static byte[] write(Message... messages) {
        var out = new Lib0Writer();
        for (var message : messages) {
            write(out, message);
        }
        return out.toBytes();
    }

    private static void write(Lib0Writer out, Message message) {
        switch (message) {
            case Message.SyncStep1(var stateVector) -> sync(out, 0, stateVector);
            case Message.SyncStep2(var update) -> sync(out, 1, update);
            case Message.SyncUpdate(var update) -> sync(out, 2, update);
            case Message.AwarenessUpdate(var states) -> {
                out.u8(AWARENESS);
                out.varBytes(states);
            }
            case Message.Auth(var reason) -> {
                out.u8(AUTH);
                out.u8(PERMISSION_DENIED);
                out.varString(reason);
            }
            case Message.QueryAwareness() -> out.u8(QUERY_AWARENESS);
            case Message.Unknown(var type, var rest) -> {
                out.varUint(type);
                out.raw(rest, 0, rest.length);
            }
        }
    }

    private static void sync(Lib0Writer out, int step, byte[] bytes) {
        out.u8(SYNC);
        out.u8(step);
        out.varBytes(bytes);
    }
}
