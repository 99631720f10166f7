package org.storytank.explore.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.storytank.shell.Language;

/** What is left of a folded word in an index: its stem, or nothing when it is too common to be kept. The analysers are those of Neo4j. */
final class Stems {

    private static final Analyzer FRENCH = new FrenchAnalyzer();
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private Stems() {}

    static Optional<String> of(String word, Language language) {
        var analyzer = language == Language.FRENCH ? FRENCH : ENGLISH;
        try (var tokens = analyzer.tokenStream("", word)) {
            tokens.reset();
            var stem = tokens.incrementToken()
                    ? Optional.of(tokens.getAttribute(CharTermAttribute.class).toString())
                    : Optional.<String>empty();
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
