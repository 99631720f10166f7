package org.storytank.moderation.cases;

import java.util.Locale;

/** What a moderator makes of a case. */
public enum Outcome {
    /** Out of the sight of others, and kept. */
    HELD,
    /** It stays as it is. */
    DISMISSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
