package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.List;

/** Where a text stands between quotation marks. A mark that is never closed opens nothing. */
final class Quotations {

    private record Stretch(int start, int end) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private int last;

    Quotations(String text) {
        var open = -1;
        var closing = ' ';
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (open >= 0 && (mark == closing || closing == '”' && mark == '"')) {
                stretches.add(new Stretch(open, at));
                open = -1;
            } else if (open < 0 && closingOf(mark) != ' ') {
                open = at;
                closing = closingOf(mark);
            }
        }
    }

    private static char closingOf(char mark) {
        return switch (mark) {
            case '"' -> '"';
            case '«' -> '»';
            case '“', '„' -> '”';
            case '‹' -> '›';
            default -> ' ';
        };
    }

    /** Asked in the order of the text; from 1, and 0 for none. */
    int at(int position) {
        while (last < stretches.size() && stretches.get(last).end < position) {
            last++;
        }
        return last < stretches.size() && stretches.get(last).start < position ? last + 1 : 0;
    }
}
