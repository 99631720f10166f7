package org.storytank.explore.search;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.storytank.shell.Language;

/**
 * Which language a text is in, by its small words: {@code le, dans, est} against {@code the, in, is}. The lists are Lucene's stop words;
 * a text in neither language, too short to tell or mixed has none.
 */
final class Languages {

    private static final Set<String> FRENCH = small(FrenchAnalyzer.getDefaultStopSet());
    private static final Set<String> ENGLISH = small(EnglishAnalyzer.getDefaultStopSet());
    private static final int WORDS_READ = 2_000;
    private static final int CLEARLY = 3;

    static {
        var both = new HashSet<>(FRENCH);
        both.retainAll(ENGLISH);
        FRENCH.removeAll(both);
        ENGLISH.removeAll(both);
    }

    private Languages() {}

    static Optional<Language> of(String text) {
        var french = 0;
        var english = 0;
        for (var word : Folded.text(text).split(" ", WORDS_READ + 1)) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        if (french >= 2 && french >= CLEARLY * english) {
            return Optional.of(Language.FRENCH);
        }
        return english >= 2 && english >= CLEARLY * french ? Optional.of(Language.ENGLISH) : Optional.empty();
    }

    private static Set<String> small(CharArraySet words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> Folded.text(new String((char[]) word)))
                .filter(word -> word.length() > 1)
                .collect(toSet());
    }
}
