package org.storytank.coediting.wire;

import org.storytank.coediting.yjs.Lib0Writer;

/** Writes frames of the y-websocket protocol, which {@link FrameReader} reads. See y-protocols, PROTOCOL.md, and y-websocket, y-websocket.js. */
public final class Messages {

    static final int SYNC = 0;
    static final int AWARENESS = 1;
    static final int AUTH = 2;
    static final int QUERY_AWARENESS = 3;
    static final int PERMISSION_DENIED = 0;

    private Messages() {}

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
            case Message.Unknown(var type) -> out.varUint(type);
        }
    }

    private static void sync(Lib0Writer out, int step, byte[] bytes) {
        out.u8(SYNC);
        out.u8(step);
        out.varBytes(bytes);
    }
}
