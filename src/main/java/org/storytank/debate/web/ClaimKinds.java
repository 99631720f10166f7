package org.storytank.debate.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storytank.debate.ClaimKind;

/** The kinds of claims as forms name them. */
public final class ClaimKinds {

    private ClaimKinds() {}

    /** In the order in which they are offered. */
    public static List<String> all() {
        return Arrays.stream(ClaimKind.values()).map(ClaimKinds::word).toList();
    }

    static String word(ClaimKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClaimKind> typed(String word) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }
}
