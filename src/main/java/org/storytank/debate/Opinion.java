package org.storytank.debate;

/** What somebody thinks of a claim, in its simplest form. */
public enum Opinion {
    AGREE,
    DISAGREE,
    /** Has read it, and takes no side. */
    PASS
}
