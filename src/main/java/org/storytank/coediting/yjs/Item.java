package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/**
 * A run of content with consecutive ids, and its place between its neighbours. Fields are narrow on purpose: a
 * document holds tens of thousands of these, 72 bytes each.
 */
final class Item {

    // Numbers of contents on the wire.
    static final byte GC = 0;
    static final byte DELETED = 1;
    static final byte JSON = 2;
    static final byte BINARY = 3;
    static final byte STRING = 4;
    static final byte EMBED = 5;
    static final byte FORMAT = 6;
    static final byte TYPE = 7;
    static final byte ANY = 8;
    static final byte DOC = 9;
    static final byte SKIP = 10;

    Client client;
    int clock;
    int length;

    /** The neighbours when it was written; no client where there was none. */
    @Nullable
    Client originClient;

    int originClock;

    @Nullable
    Client rightClient;

    int rightClock;

    @Nullable
    Item left;

    @Nullable
    Item right;

    @Nullable
    SharedType parent;

    /** The key in the parent, for a map's entries and attributes. */
    @Nullable
    String parentSub;

    /** By kind: String[], byte[], JSON value, {@link Format}, {@link SharedType}, {@link AnyRun}, {@link Subdoc}. */
    @Nullable
    Object content;

    /** Where the text starts: in the update's bytes until integrated, in the document's {@link TextArena} from then on. */
    int text;

    /** Until integrated the parent's root name or {@link Id}, from then on its leaf in the position index, if any. */
    @Nullable
    Object place;

    byte kind;
    boolean deleted;

    record Format(String key, @Nullable Object value) {}

    /** A document inside this one; its options are kept as {@code any} bytes. */
    record Subdoc(String guid, byte[] options) {}

    boolean countable() {
        return kind != DELETED && kind != FORMAT && kind != GC;
    }

    boolean visible() {
        return !deleted && kind != FORMAT;
    }

    int end() {
        return clock + length;
    }

    boolean holds(Client client, int clock) {
        return this.client == client && this.clock <= clock && clock < end();
    }

    boolean hasOrigin(Client client, int clock) {
        return originClient == client && originClock == clock;
    }

    void origin(@Nullable Item neighbour) {
        if (neighbour != null) {
            originClient = neighbour.client;
            originClock = neighbour.end() - 1;
        }
    }

    void rightOrigin(@Nullable Item neighbour) {
        if (neighbour != null) {
            rightClient = neighbour.client;
            rightClock = neighbour.clock;
        }
    }

    /** Becomes a mere range of ids; nothing of it can be asked for again. */
    void becomeGc() {
        kind = GC;
        deleted = true;
        originClient = null;
        rightClient = null;
        left = null;
        right = null;
        parent = null;
        parentSub = null;
        content = null;
        place = null;
    }
}
