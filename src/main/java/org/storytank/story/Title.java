package org.storytank.story;

import java.util.regex.Pattern;
import org.storytank.story.LimitReached.Limit;

/** The title of a story or a scene: one line, without what could turn the words around it; empty means none yet. */
record Title(String value) {

    /** Controls, and the marks that change the direction of the text after them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    static Title of(String typed, int longest) {
        var oneLine = INVISIBLE.matcher(typed).replaceAll(" ").strip().replaceAll(" {2,}", " ");
        if (oneLine.codePointCount(0, oneLine.length()) > longest) {
            throw new LimitReached(Limit.TITLE_LENGTH, longest);
        }
        return new Title(oneLine);
    }
}
