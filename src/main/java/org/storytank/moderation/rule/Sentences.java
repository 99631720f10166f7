package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a text as phrases see them: what each is called, what is negated, and a break between two sentences. */
final class Sentences {

    private static final int[] NOTHING = {};
    private static final Word BREAK = new Word(-1, -1, "", NOTHING, -1, 0, Piece.PLAIN);

    /** An entry of several words that stands here. */
    private record Longer(int symbol, int words) {}

    private final List<Word> words;
    private final BitSet present = new BitSet();
    private final List<List<Longer>> longer;
    private final BitSet negating = new BitSet();

    Sentences(String text, Vocabulary vocabulary, Negation negation) {
        var pieces = Undisguised.of(Cutter.cut(text), vocabulary);
        this.words = new ArrayList<>(pieces.size() + 8);
        for (var piece : pieces) {
            if (!words.isEmpty() && words.getLast().sentence() != piece.sentence()) {
                words.add(BREAK);
            }
            add(piece, vocabulary.meanings(piece.form()));
        }
        this.longer = new ArrayList<>(words.size());
        for (var at = 0; at < words.size(); at++) {
            longer.add(longerAt(at, vocabulary));
            negating.set(at, negation.isAt(at, words));
        }
    }

    private void add(Piece piece, int[] symbols) {
        words.add(new Word(
                piece.start(),
                piece.end(),
                piece.form(),
                symbols,
                piece.sentence(),
                piece.quotation(),
                piece.disguises()));
        for (var symbol : symbols) {
            present.set(symbol);
        }
    }

    private List<Longer> longerAt(int at, Vocabulary vocabulary) {
        var candidates = vocabulary.longer(words.get(at).form());
        if (candidates.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Longer>();
        for (var candidate : candidates) {
            var rest = candidate.rest();
            var fits = at + rest.size() < words.size();
            for (var next = 0; fits && next < rest.size(); next++) {
                fits = words.get(at + 1 + next).form().equals(rest.get(next));
            }
            if (fits) {
                found.add(new Longer(candidate.symbol(), rest.size() + 1));
                present.set(candidate.symbol());
            }
        }
        return found;
    }

    /** Breaks count as words. */
    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    boolean isBreak(int at) {
        return words.get(at) == BREAK;
    }

    /** The words, without breaks. */
    List<Word> words() {
        return words.stream().filter(word -> word != BREAK).toList();
    }

    /** How many words an entry that begins here has at most. */
    int longest(int at) {
        if (at >= words.size()) {
            return 0;
        }
        var most = 1;
        for (var entry : longer.get(at)) {
            most = Math.max(most, entry.words());
        }
        return most;
    }

    /** Whether so many words from here on are one of these symbols. */
    boolean isCalled(int at, int length, BitSet symbols) {
        if (length == 1) {
            for (var symbol : words.get(at).symbols()) {
                if (symbols.get(symbol)) {
                    return true;
                }
            }
            return false;
        }
        for (var entry : longer.get(at)) {
            if (entry.words() == length && symbols.get(entry.symbol())) {
                return true;
            }
        }
        return false;
    }

    /** How many words from here on, at most so many, are no break, and no negation unless that is allowed. */
    int clear(int at, int most, boolean overNegation) {
        var length = 0;
        while (length < most
                && at + length < words.size()
                && (overNegation || !negating.get(at + length))
                && words.get(at + length) != BREAK) {
            length++;
        }
        return length;
    }

    boolean hasAny(BitSet symbols) {
        return present.intersects(symbols);
    }
}
