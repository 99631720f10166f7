package org.storytank.coediting.authorship;

/** In which way characters came to stand where they stand. The order is the number in stored bytes: add at the end only. */
public enum How {
    TYPED,
    UNDONE,
    MOVED,
    COPIED,
    DRAFTED,
    IMPORTED,
    /** Sent again by somebody, after the place had lost who wrote it. */
    UNKNOWN
}
