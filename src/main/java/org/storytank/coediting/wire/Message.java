package org.storytank.coediting.wire;

/** One message of the y-websocket protocol. A frame may hold several. */
public sealed interface Message {

    /** "This is what I know; send me the rest." */
    record SyncStep1(byte[] stateVector) implements Message {}

    /** The answer to {@link SyncStep1}. */
    record SyncStep2(byte[] update) implements Message {}

    record SyncUpdate(byte[] update) implements Message {}

    /** Who is here: bytes for {@link Awareness#apply(byte[])}. */
    record AwarenessUpdate(byte[] states) implements Message {}

    record Auth(String reason) implements Message {}

    record QueryAwareness() implements Message {}

    /** A type this protocol does not know: what follows it, and how long that is, its owner knows. */
    record Unknown(long type) implements Message {}
}
