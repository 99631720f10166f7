package org.storytank.coediting.yjs;

/** Bytes that no Yjs client writes, refused before anything was changed. */
public final class MalformedUpdate extends RuntimeException {

    /** Why the bytes were refused. */
    public enum Reason {
        TRUNCATED,
        NUMBER_TOO_LARGE,
        COUNT_TOO_LARGE,
        CLOCK_TOO_LARGE,
        INVALID_UTF8,
        INVALID_JSON,
        TOO_DEEP,
        UNKNOWN_CONTENT,
        UNKNOWN_TYPE,
        UNKNOWN_VALUE,
        EMPTY_STRUCT,
        REFERS_TO_ITS_FUTURE,
        CLIENT_TWICE,
        TRAILING_BYTES,
        LIMIT
    }

    private final Reason reason;

    MalformedUpdate(Reason reason, String message) {
        super(reason + ": " + message);
        this.reason = reason;
    }

    /** For the other readers of lib0 bytes in this module. */
    public static MalformedUpdate because(Reason reason, int offset, String message) {
        return new MalformedUpdate(reason, "at byte " + offset + ": " + message);
    }

    public Reason reason() {
        return reason;
    }
}
