package org.storytank.source;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Words that somebody quoted, to be looked for in a page: the same words in the same order, however they are set. Spaces, kinds of quotation
 * marks and dashes, soft hyphens, and the space before French punctuation are typography; what stands for something left out (… or [...]) stands
 * for any words.
 */
final class QuotedWords {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern MARKS = Pattern.compile("[\"\\u00AB\\u00BB\\u201C-\\u201F]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018-\\u201B\\u02BC]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");
    private static final Pattern BEFORE_POINTS = Pattern.compile(" (?=[;:!?])");
    private static final Pattern LEFT_OUT = Pattern.compile("[\\[(]\\s*(?:\\u2026|\\.{3})\\s*[])]|\\u2026|\\.{3}");

    private final String words;

    QuotedWords(String words) {
        this.words = words;
    }

    boolean standIn(String page) {
        var text = plain(page);
        var from = 0;
        for (var part : LEFT_OUT.split(words)) {
            var piece = plain(part);
            var at = text.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }

    private static String plain(String text) {
        var seen = UNSEEN.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("");
        var marks = DASHES.matcher(
                        APOSTROPHES.matcher(MARKS.matcher(seen).replaceAll(" ")).replaceAll("'"))
                .replaceAll("-");
        return BEFORE_POINTS
                .matcher(SPACES.matcher(marks).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
