package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of a text that may be one long number: digits, and between them single separators. A stretch ends where two words or two
 * spaces part it.
 */
final class DigitRuns {

    private static final String BETWEEN = " .-/\u00a0\u202f\u2011_()";

    /** @param digits alone; {@code groups} how many of them stand together, in their order */
    record Run(int start, int end, String digits, List<Integer> groups) {}

    private DigitRuns() {}

    /** @param letters that may stand among the digits, as A and B for Corsica; a run begins with a digit */
    static List<Run> in(String text, String letters) {
        var found = new ArrayList<Run>();
        for (var at = 0; at < text.length(); at++) {
            if (isDigit(text, at) && !(at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
                var run = from(text, at, letters);
                found.add(run);
                at = run.end - 1;
            }
        }
        return found;
    }

    private static Run from(String text, int start, String letters) {
        var digits = new StringBuilder();
        var groups = new ArrayList<Integer>();
        var group = 0;
        var at = start;
        var end = start;
        while (at < text.length()) {
            var sign = Character.toUpperCase(text.charAt(at));
            if (isDigit(text, at) || group > 0 && letters.indexOf(sign) >= 0 && isFollowed(text, at + 1)) {
                digits.append(sign);
                group++;
                at++;
                end = at;
                continue;
            }
            var gap = separator(text, at, letters);
            if (gap == 0) {
                break;
            }
            groups.add(group);
            group = 0;
            at += gap;
        }
        groups.add(group);
        return new Run(start, end, digits.toString(), groups);
    }

    /** One or two signs, with a digit behind them; 0 where the number ends. */
    private static int separator(String text, int at, String letters) {
        for (var length = 1; length <= 2; length++) {
            if (at + length < text.length()
                    && BETWEEN.indexOf(text.charAt(at + length - 1)) >= 0
                    && isDigit(text, at + length)) {
                return length;
            }
            if (at + length - 1 >= text.length() || BETWEEN.indexOf(text.charAt(at + length - 1)) < 0) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isFollowed(String text, int at) {
        return at < text.length() && (isDigit(text, at) || BETWEEN.indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
