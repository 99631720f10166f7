package org.storytank.explore.search;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.storytank.shell.Language;

/**
 * A search in the words of the index (Lucene's classic query syntax). Only folded words, ids and digits of our own are ever put into it;
 * the filters do not count towards the ranking.
 */
final class IndexQuery {

    private static final String FROM_THE_FIRST = "00000000";
    private static final String TO_THE_LAST = "99999999";

    private IndexQuery() {}

    /** Empty when nothing is left to look for in this language: then every word is too common in it. */
    static Optional<String> of(SearchWords words, Language language) {
        var kept = words.terms().stream().filter(term -> isKept(term, language)).toList();
        return kept.stream().allMatch(Term::excluded)
                ? Optional.empty()
                : Optional.of(kept.stream().map(IndexQuery::required).collect(joining(" ")));
    }

    /** Any of these words; the more and the rarer, the better. */
    static Optional<String> anyOf(List<String> words, Language language) {
        var kept = words.stream()
                .filter(word -> Stems.of(word, language).isPresent())
                .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(kept.stream()
                        .map(word -> "findTitle:%1$s findText:%1$s".formatted(word))
                        .collect(joining(" ", "+(", ")")));
    }

    static String filters(Search search) {
        var filters = new StringBuilder();
        search.kind().ifPresent(kind -> filters.append(key(Keys.kind(kind))));
        search.language().ifPresent(language -> filters.append(key(Keys.language(language))));
        search.by().ifPresent(person -> filters.append(key(Keys.by(person))));
        if (search.from().isPresent() || search.to().isPresent()) {
            filters.append(" +findDay:[%s TO %s]^0"
                    .formatted(
                            search.from().map(IndexQuery::day).orElse(FROM_THE_FIRST),
                            search.to().map(IndexQuery::day).orElse(TO_THE_LAST)));
        }
        return filters.toString();
    }

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String key(String key) {
        return " +findKeys:" + key + "^0";
    }

    private static boolean isKept(Term term, Language language) {
        return switch (term) {
            case Term.Word(var word, var _) -> Stems.of(word, language).isPresent();
            case Term.Beginning _ -> true;
            case Term.Phrase(var words, var _) ->
                words.stream().anyMatch(word -> Stems.of(word, language).isPresent());
        };
    }

    private static String required(Term term) {
        var said = switch (term) {
            case Term.Word(var word, var _) -> word;
            case Term.Beginning(var letters, var _) -> letters + "*";
            case Term.Phrase(var words, var _) -> "\"" + String.join(" ", words) + "\"";
        };
        return "%s(findTitle:%2$s^3 findText:%2$s findEarlier:%2$s^0.5)".formatted(term.excluded() ? "-" : "+", said);
    }
}
