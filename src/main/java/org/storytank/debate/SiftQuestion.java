package org.storytank.debate;

import java.util.Locale;

/** What is asked of a source before anybody leans on it, by looking away from it: lateral reading. */
public enum SiftQuestion {
    /** Who is behind it? */
    BEHIND,
    /** What do others say? */
    OTHERS,
    /** Is it the original? */
    ORIGINAL,
    /** What does it rest on? */
    RESTS;

    /** As words files and the API call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
