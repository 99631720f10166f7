package org.storytank.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What search finds and the graph shows, in the order in which one grows out of the other. */
public enum Kind {
    STORY,
    SCENE,
    QUESTION,
    CLAIM,
    SOURCE;

    /** As addresses and words files name it: {@code story}, {@code scene} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
