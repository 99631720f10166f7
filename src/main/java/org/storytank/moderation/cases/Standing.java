package org.storytank.moderation.cases;

import java.util.Locale;

/** Whether a decision still holds. */
public enum Standing {
    STANDS,
    /** A rule's decision, in whose place a person has made one. */
    REPLACED,
    /** A moderator took it back. */
    UNDONE,
    /** Somebody contested it, and was right. */
    OVERTURNED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
