package org.storytank.coediting.authorship;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: its letters and digits only, NFKC, lower case. Spaces, punctuation and marks that do not compose do not count, so other
 * quotation marks, line breaks or a changed layout change nothing.
 */
final class Normalised {

    final String original;
    final String text;
    private final int[] starts;
    private final int[] ends;

    private Normalised(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Normalised of(String original) {
        var text = new StringBuilder(original.length());
        var starts = new int[original.length() + 16];
        var ends = new int[starts.length];
        for (var at = 0; at < original.length(); ) {
            var end = endOfCharacter(original, at);
            var plain = plain(original, at, end);
            for (var i = 0; i < plain.length(); ) {
                var character = plain.codePointAt(i);
                if (Character.isLetterOrDigit(character)) {
                    for (var unit = 0; unit < Character.charCount(character); unit++) {
                        if (text.length() == starts.length) {
                            starts = Arrays.copyOf(starts, starts.length * 2);
                            ends = Arrays.copyOf(ends, starts.length);
                        }
                        starts[text.length()] = at;
                        ends[text.length()] = end;
                        text.append(plain.charAt(i + unit));
                    }
                }
                i += Character.charCount(character);
            }
            at = end;
        }
        return new Normalised(original, text.toString(), starts, ends);
    }

    /** A code point with the marks that follow it: what NFKC may make one letter. */
    private static int endOfCharacter(String original, int at) {
        var end = at + Character.charCount(original.codePointAt(at));
        while (end < original.length() && isMark(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int character) {
        return character >= 0x300
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static String plain(String original, int at, int end) {
        if (end == at + 1 && original.charAt(at) < 0x80) {
            return String.valueOf(Character.toLowerCase(original.charAt(at)));
        }
        return Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    int length() {
        return text.length();
    }

    /** Where in the original the character begins that this unit comes from. */
    int start(int unit) {
        return starts[unit];
    }

    /** Where it ends. */
    int end(int unit) {
        return ends[unit];
    }
}
