package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads phrases as rules write them; see {@code src/docs/moderation-rules.md}, "Phrases". */
final class PhraseReader {

    static final int USUAL_GAP = 4;
    private static final int WIDEST_GAP = 20;
    private static final String ALLOWED =
            "Allowed: words, <lists>, (one|or|another), each with ? behind it when it may be missing, … and …9 for a gap, …9! for one over a negation too, ^ and $ for the"
                    + " ends of a sentence, // between two sentences";

    private final Vocabulary vocabulary;
    private final Set<String> lists;
    private final Set<String> used = new TreeSet<>();

    /** @param lists names that {@code <name>} may say */
    PhraseReader(Vocabulary vocabulary, Set<String> lists) {
        this.vocabulary = vocabulary;
        this.lists = new HashSet<>(lists);
    }

    void knowList(String name) {
        lists.add(name);
    }

    /** Every list that a phrase named until now. */
    Set<String> used() {
        return used;
    }

    /** @throws IllegalArgumentException saying what is wrong and what is allowed */
    Phrase read(String source) {
        var items = new ArrayList<Phrase.Item>();
        for (var part : source.strip().split("\\s+")) {
            items.addAll(items(part));
        }
        if (items.stream().noneMatch(item -> item instanceof Phrase.OneOf one && !one.optional())) {
            throw new IllegalArgumentException("the phrase '%s' names no word. %s".formatted(source, ALLOWED));
        }
        return new Phrase(source, List.copyOf(items));
    }

    private List<Phrase.Item> items(String part) {
        if (part.startsWith("…")) {
            var over = part.endsWith("!");
            var gap = over ? part.substring(0, part.length() - 1) : part;
            return List.of(new Phrase.Gap(gap.length() == 1 ? USUAL_GAP : width(gap), over));
        }
        return switch (part) {
            case "^" -> List.of(new Phrase.First());
            case "$" -> List.of(new Phrase.Last());
            case "//" -> List.of(new Phrase.Break());
            default -> words(part);
        };
    }

    private static int width(String part) {
        try {
            var width = Integer.parseInt(part.substring(1));
            if (width >= 1 && width <= WIDEST_GAP) {
                return width;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as a number out of bounds is.
        }
        throw new IllegalArgumentException("a gap '%s' is not …1 to …%d".formatted(part, WIDEST_GAP));
    }

    private List<Phrase.Item> words(String part) {
        var optional = part.endsWith("?");
        var bare = optional ? part.substring(0, part.length() - 1) : part;
        var alternatives = bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
        var symbols = new BitSet();
        var apart = new ArrayList<Phrase.Item>();
        var choices = alternatives.split("\\|", -1);
        for (var choice : choices) {
            if (choice.startsWith("<") && choice.endsWith(">")) {
                symbols.set(vocabulary.list(known(choice.substring(1, choice.length() - 1))));
                continue;
            }
            var forms = Cutter.cut(choice).stream().map(Piece::form).toList();
            if (forms.isEmpty() || choice.matches(".*[<>()?].*") || forms.size() > 1 && choices.length > 1) {
                throw new IllegalArgumentException("'%s' is no word. %s".formatted(choice, ALLOWED));
            }
            if (forms.size() == 1) {
                symbols.set(vocabulary.word(forms.getFirst()));
            } else {
                // "n'est" in a phrase is two words, as it is in a text.
                forms.forEach(form -> apart.add(one(vocabulary.word(form), optional)));
            }
        }
        return apart.isEmpty() ? List.of(new Phrase.OneOf(symbols, optional)) : apart;
    }

    private static Phrase.OneOf one(int symbol, boolean optional) {
        var symbols = new BitSet();
        symbols.set(symbol);
        return new Phrase.OneOf(symbols, optional);
    }

    private String known(String list) {
        if (!lists.contains(list)) {
            throw new IllegalArgumentException(
                    "there is no list <%s>. Allowed: %s".formatted(list, String.join(", ", new TreeSet<>(lists))));
        }
        used.add(list);
        return list;
    }
}
