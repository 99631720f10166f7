package org.storytank.explore.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as search compares it: small letters without accents, words parted by one space, French elisions taken off
 * ({@code L’Écologie} and {@code ecologie} are the same). What is stored for the indexes and what people type go through it alike.
 */
final class Folded {

    /** A word of a text. @param start in UTF-16 units of the text @param folded never empty, letters and digits only */
    record Word(int start, int end, String folded) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ELISION =
            Pattern.compile("(?:qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|[ldjmtsnc])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    static String text(String text) {
        return words(text).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var folded = fold(found.group());
            if (!folded.isEmpty() && !isElision(text, found.start(), found.end())) {
                words.add(new Word(found.start(), found.end(), folded));
            }
        }
        return words;
    }

    /** One word without accents and ligatures, small. */
    private static String fold(String word) {
        var small = word.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ı", "i");
        return MARKS.matcher(Normalizer.normalize(small, Form.NFKD)).replaceAll("");
    }

    private static boolean isElision(String text, int start, int end) {
        return end < text.length() - 1
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && Character.isLetter(text.charAt(end + 1))
                && ELISION.matcher(text).region(start, end).matches();
    }
}
