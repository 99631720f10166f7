package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Cuts a text into words, in one pass from its first character to its last. */
final class Cutter {

    private static final String APOSTROPHES = "'’ʼ`´";
    private static final String FOR_LETTERS = "@$€*!";
    /** What stands before an apostrophe in French, in full. */
    private static final Map<String, String> ELIDED = Map.ofEntries(
            Map.entry("j", "je"),
            Map.entry("l", "le"),
            Map.entry("d", "de"),
            Map.entry("n", "ne"),
            Map.entry("s", "se"),
            Map.entry("m", "me"),
            Map.entry("t", "te"),
            Map.entry("c", "ce"),
            Map.entry("qu", "que"),
            Map.entry("lorsqu", "lorsque"),
            Map.entry("puisqu", "puisque"),
            Map.entry("quelqu", "quelque"),
            Map.entry("jusqu", "jusque"));
    /** What stands behind one in English, in full. */
    private static final Map<String, String> SHORTENED =
            Map.of("m", "am", "re", "are", "ve", "have", "ll", "will", "t", "not", "s", "is", "d", "would");

    private final String text;
    private final Quotations quotations;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private final EnumSet<Disguise> disguises = EnumSet.noneOf(Disguise.class);
    private int start = -1;
    private int sentence;
    private boolean latin;
    private boolean foreign;

    private Cutter(String text) {
        this.text = text;
        this.quotations = new Quotations(text);
    }

    static List<Piece> cut(String text) {
        return new Cutter(text).all();
    }

    private List<Piece> all() {
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var next = at + Character.charCount(point);
            take(point, at, next);
            at = next;
        }
        endWord(text.length(), false);
        return pieces;
    }

    private void take(int point, int at, int next) {
        if (Fold.isInvisible(point)) {
            if (start >= 0 && isLetter(next)) {
                disguises.add(Disguise.INVISIBLE_CHARACTERS);
            }
            return;
        }
        if (Fold.isMark(point)) {
            return;
        }
        var letter = Fold.letter(point);
        if (!letter.isEmpty()) {
            addLetter(point, letter, at);
        } else if (start >= 0 && FOR_LETTERS.indexOf(point) >= 0 && isLetter(next)
                || start < 0 && (point == '@' || point == '$') && isLetter(next)) {
            start = start < 0 ? at : start;
            form.appendCodePoint(point);
        } else {
            endWord(at, APOSTROPHES.indexOf(point) >= 0 && isLetter(next));
            if (endsSentence(point, next)
                    && !pieces.isEmpty()
                    && pieces.getLast().sentence() == sentence) {
                sentence++;
            }
        }
    }

    private void addLetter(int point, String letter, int at) {
        start = start < 0 ? at : start;
        form.append(letter);
        if (Fold.isForeign(point)) {
            foreign = true;
        } else if (Character.isLetter(point)) {
            latin = true;
        }
        if (Fold.isDressedUp(point)) {
            disguises.add(Disguise.DRESSED_UP);
        }
    }

    private boolean isLetter(int at) {
        return at < text.length() && !Fold.letter(text.codePointAt(at)).isEmpty();
    }

    private boolean endsSentence(int point, int next) {
        return point == '\n'
                || (point == '.' || point == '!' || point == '?' || point == '…' || point == ';')
                        && (next >= text.length() || !isLetter(next));
    }

    private void endWord(int end, boolean apostrophe) {
        if (start < 0) {
            return;
        }
        if (latin && foreign) {
            disguises.add(Disguise.MIXED_ALPHABETS);
        }
        var word = form.toString();
        var afterApostrophe = !pieces.isEmpty()
                && pieces.getLast().end() == start - 1
                && APOSTROPHES.indexOf(text.charAt(start - 1)) >= 0;
        var elided = apostrophe && ELIDED.containsKey(word);
        if (elided) {
            word = ELIDED.getOrDefault(word, word);
        } else if (afterApostrophe && !pieces.getLast().elided()) {
            word = shortened(word);
        }
        pieces.add(new Piece(
                start,
                end,
                word,
                elided,
                sentence,
                quotations.at(start),
                disguises.isEmpty() ? Piece.PLAIN : EnumSet.copyOf(disguises)));
        form.setLength(0);
        disguises.clear();
        start = -1;
        latin = false;
        foreign = false;
    }

    /** {@code don't} is cut as {@code don} and {@code t}: it is {@code do not}. */
    private String shortened(String word) {
        var whole = SHORTENED.get(word);
        if (whole == null) {
            return word;
        }
        var before = pieces.getLast();
        if (word.equals("t")) {
            if (!before.form().endsWith("n")) {
                return word;
            }
            var stem = before.form().equals("can")
                    ? "can"
                    : before.form().substring(0, before.form().length() - 1);
            pieces.set(
                    pieces.size() - 1,
                    new Piece(
                            before.start(),
                            before.end(),
                            stem,
                            false,
                            before.sentence(),
                            before.quotation(),
                            before.disguises()));
        }
        return whole;
    }
}
