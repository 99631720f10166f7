package org.storytank.explore.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.storytank.coediting.TextRange;
import org.storytank.explore.search.Folded.Word;
import org.storytank.explore.search.Snippet.Piece;

/** Finds the stretch of a text that answers a search best. */
final class Snippets {

    private final Matches matches;
    private final SearchSettings settings;

    Snippets(Matches matches, SearchSettings settings) {
        this.matches = matches;
        this.settings = settings;
    }

    /** @param machine where a machine's words stand in the text, in order */
    Snippet of(String text, List<TextRange> machine) {
        var read = text.length() > settings.snippetReads() ? text.substring(0, settings.snippetReads()) : text;
        var words = Folded.words(read);
        var found = matches.in(words);
        var window = window(text, words, found);
        return new Snippet(
                pieces(text, window, words, found, machine),
                false,
                window.start() > 0,
                window.end() < text.stripTrailing().length());
    }

    boolean isIn(String text) {
        return !matches.in(Folded.words(text)).isEmpty();
    }

    private TextRange window(String text, List<Word> words, BitSet found) {
        var length = settings.snippetLength();
        var best = 0;
        var most = 0;
        for (var i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            var last = i;
            while (last + 1 < words.size()
                    && words.get(last + 1).end() - words.get(i).start() <= length * 3 / 4) {
                last++;
            }
            var answered = found.get(i, last + 1).cardinality();
            if (answered > most) {
                most = answered;
                best = Math.max(0, words.get(i).start() - length / 4);
            }
        }
        var start = wordStart(words, text, best);
        return new TextRange(start, wordEnd(words, text, start + length));
    }

    /** Not in the middle of a word. */
    private static int wordStart(List<Word> words, String text, int wanted) {
        return wanted == 0
                ? 0
                : words.stream()
                        .mapToInt(Word::start)
                        .filter(start -> start >= wanted)
                        .findFirst()
                        .orElse(text.length());
    }

    private static int wordEnd(List<Word> words, String text, int wanted) {
        if (wanted >= text.stripTrailing().length()) {
            return text.stripTrailing().length();
        }
        var end = words.stream()
                .mapToInt(Word::end)
                .filter(one -> one <= wanted)
                .max()
                .orElse(0);
        // A text without spaces is cut where it must be, not within a character.
        return end > wanted / 2
                ? end
                : text.offsetByCodePoints(0, text.codePointCount(0, Math.min(wanted, text.length())));
    }

    private static List<Piece> pieces(
            String text, TextRange window, List<Word> words, BitSet found, List<TextRange> machine) {
        var marked = new BitSet(text.length());
        for (var i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            marked.set(words.get(i).start(), words.get(i).end());
        }
        var drafted = new BitSet(text.length());
        machine.forEach(range -> drafted.set(range.start(), Math.min(range.end(), text.length())));
        var pieces = new ArrayList<Piece>();
        var from = window.start();
        while (from < window.end()) {
            var to = from + 1;
            while (to < window.end() && marked.get(to) == marked.get(from) && drafted.get(to) == drafted.get(from)) {
                to++;
            }
            pieces.add(new Piece(text.substring(from, to), marked.get(from), drafted.get(from)));
            from = to;
        }
        return pieces;
    }
}
