package org.storytank.explore.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storytank.shell.Language;

/** Which words of a text answer a search, by the same stems as the indexes. */
final class Matches {

    private final List<Term> terms;
    private final List<Language> languages;
    private final Map<String, Set<String>> stems = new HashMap<>();

    /** @param languages whose analysers read the text */
    Matches(SearchWords words, List<Language> languages) {
        this.terms = words.terms().stream().filter(term -> !term.excluded()).toList();
        this.languages = languages;
    }

    BitSet in(List<Folded.Word> words) {
        var found = new BitSet(words.size());
        for (var i = 0; i < words.size(); i++) {
            for (var term : terms) {
                found.set(i, i + length(term, words, i));
            }
        }
        return found;
    }

    /** How many words the term takes up here, 0 when it does not stand here. */
    private int length(Term term, List<Folded.Word> words, int at) {
        return switch (term) {
            case Term.Word(var word, var _) -> isSame(words.get(at).folded(), word) ? 1 : 0;
            case Term.Beginning(var letters, var _) -> words.get(at).folded().startsWith(letters) ? 1 : 0;
            case Term.Phrase(var phrase, var _) -> isPhrase(phrase, words, at) ? phrase.size() : 0;
        };
    }

    private boolean isPhrase(List<String> phrase, List<Folded.Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            var same = words.get(at + i).folded().equals(phrase.get(i))
                    || isSame(words.get(at + i).folded(), phrase.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(String word, String wanted) {
        // No stemmer of ours changes the first letter; most words are told apart by it.
        if (word.charAt(0) != wanted.charAt(0)) {
            return false;
        }
        var left = stems(word);
        return stems(wanted).stream().anyMatch(left::contains);
    }

    private Set<String> stems(String word) {
        return stems.computeIfAbsent(word, one -> {
            var all = new HashSet<String>();
            languages.forEach(language -> Stems.of(one, language).ifPresent(stem -> all.add(language.name() + stem)));
            return all;
        });
    }
}
