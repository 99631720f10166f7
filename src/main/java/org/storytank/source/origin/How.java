package org.storytank.source.origin;

/** How one source derives from another. */
public enum How {
    QUOTES,
    COPIES,
    TRANSLATES,
    SUMMARISES,
    /** Says who speaks, not what they rest on; see {@link Lineage}. */
    OWNED_BY
}
