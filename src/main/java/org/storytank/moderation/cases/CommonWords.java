package org.storytank.moderation.cases;

import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How many words two texts have in common: twice the common ones of all (Dice, 1945), by their first letters, without accents and short words. */
final class CommonWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int SHORT = 3;
    // Enough to tell most words apart, short enough that their endings do not matter.
    private static final int STEM = 5;

    private CommonWords() {}

    /** From 0, none, to 1, the same words. */
    static double share(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
    }

    private static Set<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > SHORT)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(toSet());
    }
}
