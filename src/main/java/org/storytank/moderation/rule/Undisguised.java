package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words as they are meant: letters drawn apart put together, digits read as letters, glued words parted, slips corrected. */
final class Undisguised {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('0', "o"),
            Map.entry('1', "il"),
            Map.entry('2', "z"),
            Map.entry('3', "e"),
            Map.entry('4', "a"),
            Map.entry('5', "s"),
            Map.entry('6', "g"),
            Map.entry('7', "t"),
            Map.entry('8', "b"),
            Map.entry('9', "g"),
            Map.entry('@', "a"),
            Map.entry('$', "s"),
            Map.entry('€', "e"),
            Map.entry('!', "i"));
    private static final int LONGEST_RUN = 40;
    private static final int SHORTEST_RUN = 3;
    private static final int LITTLE_BEFORE = 2;
    private static final int LONGEST_GLUED = 60;
    private static final int SHORTEST_GLUED = 7;
    /** Of two letters, only these are words that others are glued to. */
    private static final Set<String> LITTLE = Set.of(
            "je", "tu", "il", "on", "le", "la", "de", "du", "un", "en", "et", "ne", "me", "te", "ce", "au", "we", "he",
            "of", "to");

    private final Vocabulary vocabulary;
    private final List<Piece> out = new ArrayList<>();

    private Undisguised(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<Piece> of(List<Piece> pieces, Vocabulary vocabulary) {
        var undisguised = new Undisguised(vocabulary);
        for (var at = 0; at < pieces.size(); ) {
            at = undisguised.take(pieces, at);
        }
        return undisguised.out;
    }

    private int take(List<Piece> pieces, int at) {
        var run = run(pieces, at);
        if (run < SHORTEST_RUN) {
            understand(pieces.get(at));
            return at + 1;
        }
        // "a b r u t i" behind "y": where the word begins is where it is known.
        for (var from = at; from + SHORTEST_RUN <= at + run && from <= at + LITTLE_BEFORE; from++) {
            for (var to = at + run; to >= from + SHORTEST_RUN; to--) {
                var joined = joined(pieces, from, to);
                if (vocabulary.knows(joined.form()) || !decoded(joined.form()).isEmpty()) {
                    pieces.subList(at, from).forEach(out::add);
                    understand(joined);
                    return to;
                }
            }
        }
        understand(joined(pieces, at, at + run));
        return at + run;
    }

    /** How many letters stand alone from here on, each one sign from the next. */
    private int run(List<Piece> pieces, int at) {
        var length = 0;
        while (at + length < pieces.size()
                && length < LONGEST_RUN
                && pieces.get(at + length).isOneLetter()) {
            if (length > 0
                    && pieces.get(at + length).start()
                                    - pieces.get(at + length - 1).end()
                            != 1) {
                break;
            }
            length++;
        }
        return length;
    }

    private static Piece joined(List<Piece> pieces, int from, int to) {
        var form = new StringBuilder();
        pieces.subList(from, to).forEach(piece -> form.append(piece.form()));
        var first = pieces.get(from);
        return new Piece(
                        first.start(),
                        pieces.get(to - 1).end(),
                        "",
                        false,
                        first.sentence(),
                        first.quotation(),
                        first.disguises())
                .reading(form.toString(), Disguise.SPACED_LETTERS);
    }

    private void understand(Piece piece) {
        var form = piece.form();
        if (piece.elided() || vocabulary.knows(form) || vocabulary.isAsItIs(form) || form.length() < SHORTEST_RUN) {
            out.add(piece);
            return;
        }
        var decoded = decoded(form);
        if (!decoded.isEmpty()) {
            out.add(piece.reading(decoded, Disguise.DIGITS_FOR_LETTERS));
            return;
        }
        var stretched = unstretched(form);
        if (!stretched.isEmpty()) {
            out.add(piece.reading(stretched, Disguise.STRETCHED));
            return;
        }
        if (!parted(piece)) {
            var corrected = vocabulary.corrected(form.replace("*", ""));
            out.add(corrected.isEmpty() ? piece : piece.reading(corrected, Disguise.MISSPELT));
        }
    }

    /** The known word that is meant with these digits and signs; empty when none is. */
    private String decoded(String form) {
        var signs = 0;
        for (var at = 0; at < form.length(); at++) {
            signs += LETTERS.containsKey(form.charAt(at)) ? 1 : 0;
        }
        if (signs == 0 || signs == form.length() || form.length() > LONGEST_RUN) {
            return "";
        }
        for (var choice = 0; choice < 2; choice++) {
            var read = new StringBuilder(form.length());
            for (var at = 0; at < form.length(); at++) {
                var letters = LETTERS.get(form.charAt(at));
                read.append(letters == null ? form.charAt(at) : letters.charAt(Math.min(choice, letters.length() - 1)));
            }
            var word = read.toString();
            if (vocabulary.knows(word)) {
                return word;
            }
            var corrected = vocabulary.corrected(word);
            if (!corrected.isEmpty()) {
                return corrected;
            }
        }
        return "";
    }

    private String unstretched(String form) {
        for (var kept = 2; kept >= 1; kept--) {
            var shorter = new StringBuilder();
            var same = 0;
            for (var at = 0; at < form.length(); at++) {
                same = at > 0 && form.charAt(at) == form.charAt(at - 1) ? same + 1 : 1;
                if (same <= kept) {
                    shorter.append(form.charAt(at));
                }
            }
            if (shorter.length() <= form.length() - 2 && vocabulary.knows(shorter.toString())) {
                return shorter.toString();
            }
        }
        return "";
    }

    /** Whether the piece was several known words written together, one of them long enough not to be there by chance. */
    private boolean parted(Piece piece) {
        var form = piece.form();
        if (form.length() < SHORTEST_GLUED || form.length() > LONGEST_GLUED) {
            return false;
        }
        var from = new int[form.length() + 1];
        Arrays.fill(from, -1);
        from[0] = 0;
        for (var end = 2; end <= form.length(); end++) {
            for (var start = Math.max(0, end - vocabulary.longestPart()); start <= end - 2; start++) {
                if (from[start] >= 0 && isPart(form.substring(start, end))) {
                    from[end] = start;
                    break;
                }
            }
        }
        if (from[form.length()] < 0) {
            return false;
        }
        var words = new ArrayList<String>();
        for (var end = form.length(); end > 0; end = from[end]) {
            words.addFirst(form.substring(from[end], end));
        }
        if (words.stream().noneMatch(vocabulary::isWorthHiding)) {
            return false;
        }
        words.forEach(word -> out.add(piece.reading(word, Disguise.GLUED)));
        return true;
    }

    private boolean isPart(String form) {
        return vocabulary.knows(form) && (form.length() > 2 || LITTLE.contains(form));
    }
}
