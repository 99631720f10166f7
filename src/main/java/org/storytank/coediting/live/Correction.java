package org.storytank.coediting.live;

import java.util.List;
import org.storytank.coediting.live.Replacing.Edit;

/** Whether changes of a passage put mistakes right and no more: each leaves a few words much as they were, and few words come or go. */
final class Correction {

    private static final int WORDS_AT_ONCE = 4;
    private static final int ALWAYS_CLOSE = 2;
    /** Of so many words one may come or go: a word left out, a word written twice. */
    private static final int WORDS_PER_NEW_ONE = 10;

    private Correction() {}

    static boolean isOne(String before, List<Edit> edits) {
        var comeOrGone = 0;
        for (var edit : edits) {
            var old = before.substring(edit.start(), edit.start() + edit.length());
            if (words(old) > WORDS_AT_ONCE
                    || words(edit.words()) > WORDS_AT_ONCE
                    || lines(old) != lines(edit.words())) {
                return false;
            }
            if (!isClose(old, edit.words())) {
                comeOrGone += Math.max(1, Math.max(words(old), words(edit.words())));
            }
        }
        return comeOrGone <= 1 + words(before) / WORDS_PER_NEW_ONE;
    }

    private static boolean isClose(String old, String fresh) {
        return distance(old, fresh) <= Math.max(ALWAYS_CLOSE, Math.max(old.length(), fresh.length()) / 2);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static long lines(String text) {
        return text.chars().filter(unit -> unit == '\n').count();
    }

    /** How many letters have to be changed, put in or taken out (Levenshtein, 1966). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
