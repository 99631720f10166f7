package org.storytank.debate.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storytank.debate.Stance;

/** Stances as plain pages name them: {@code for}, {@code against}, {@code undercut}, {@code joint}. */
public final class Sides {

    private Sides() {}

    public static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    /** Empty for any other word. */
    static Optional<Stance> typed(String word) {
        return Arrays.stream(Stance.values())
                .filter(stance -> word(stance).equals(word))
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(Stance.values()).map(Sides::word).toList();
    }
}
