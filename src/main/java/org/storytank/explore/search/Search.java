package org.storytank.explore.search;

import java.time.LocalDate;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.explore.Kind;
import org.storytank.shell.Language;

/**
 * What somebody asks of search.
 *
 * @param words as typed
 * @param by whose texts
 * @param from the first day of the texts @param to the last
 * @param page from 1
 */
public record Search(
        String words,
        Optional<Kind> kind,
        Optional<Language> language,
        Optional<PersonId> by,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int page) {

    public Search {
        if (page < 1) {
            throw new IllegalArgumentException("The first page is 1; this is " + page);
        }
    }

    public static Search of(String words) {
        return new Search(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    public Search only(Kind kind) {
        return new Search(words, Optional.of(kind), language, by, from, to, 1);
    }

    public Search in(Language language) {
        return new Search(words, kind, Optional.of(language), by, from, to, 1);
    }

    public Search by(PersonId person) {
        return new Search(words, kind, language, Optional.of(person), from, to, 1);
    }

    public Search between(LocalDate from, LocalDate to) {
        return new Search(words, kind, language, by, Optional.of(from), Optional.of(to), 1);
    }

    public Search onPage(int page) {
        return new Search(words, kind, language, by, from, to, page);
    }
}
