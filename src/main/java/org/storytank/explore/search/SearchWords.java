package org.storytank.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.storytank.explore.search.Folded.Word;

/**
 * What somebody typed into the search field, understood: words that must all be found, {@code "phrases"}, beginnings ({@code tid*}) and
 * exclusions ({@code -tide}). Everything else people type is only a space between words: no character of it reaches the index's own syntax.
 */
record SearchWords(List<Term> terms) {

    // A minus, a quoted part or a run without spaces and quotes, perhaps with a star.
    private static final Pattern PART = Pattern.compile("(-)?(?:[\"«“]([^\"»”]*)[\"»”]?|([^\\s\"«»“”]+))");
    private static final int SHORTEST_BEGINNING = 3;

    static SearchWords of(String typed, SearchSettings settings) {
        if (typed.length() > settings.questionLength()) {
            throw new NotSearchable(
                    "explore.search.too-long",
                    "A search has at most %d characters; leave some out.",
                    settings.questionLength());
        }
        var terms = new ArrayList<Term>();
        var part = PART.matcher(typed);
        while (part.find()) {
            var excluded = part.group(1) != null;
            terms.addAll(part.group(2) == null ? run(part.group(3), excluded) : phrase(part.group(2), excluded));
        }
        if (terms.size() > settings.terms()) {
            throw new NotSearchable(
                    "explore.search.too-many", "A search has at most %d words; leave some out.", settings.terms());
        }
        if (terms.stream().allMatch(Term::excluded)) {
            throw new NotSearchable("explore.search.nothing", "A search needs at least %d word to look for.", 1);
        }
        return new SearchWords(List.copyOf(terms));
    }

    private static List<Term> run(String run, boolean excluded) {
        var words = folded(run);
        if (words.size() == 1 && run.endsWith("*")) {
            var letters = words.getFirst();
            if (letters.length() < SHORTEST_BEGINNING) {
                throw new NotSearchable(
                        "explore.search.beginning",
                        "The beginning of a word needs at least %d letters before its star.",
                        SHORTEST_BEGINNING);
            }
            return List.of(new Term.Beginning(letters, excluded));
        }
        return together(words, excluded);
    }

    private static List<Term> phrase(String quoted, boolean excluded) {
        return together(folded(quoted), excluded);
    }

    /** Words that were typed as one, {@code mi-temps} say, are looked for side by side. */
    private static List<Term> together(List<String> words, boolean excluded) {
        return switch (words.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Term.Word(words.getFirst(), excluded));
            default -> List.of(new Term.Phrase(words, excluded));
        };
    }

    private static List<String> folded(String text) {
        return Folded.words(text).stream().map(Word::folded).toList();
    }
}
