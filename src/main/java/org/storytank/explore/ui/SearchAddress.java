package org.storytank.explore.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storytank.account.PersonId;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.search.Search;
import org.storytank.shell.Language;

/**
 * A search as an address that can be passed on: {@code search?q=tide&kind=claim&page=2}. What cannot be understood is left out.
 *
 * @param like what the results shall resemble, instead of holding words
 * @param connect what the reader wants to see connected with one of the results
 */
record SearchAddress(Search search, Optional<Thing> like, Optional<Thing> connect) {

    static final String PATH = "search";

    static SearchAddress of(QueryParameters query) {
        var search = new Search(
                query.getSingleParameter("q").orElse(""),
                read(query, "kind", word -> Kind.of(word).orElseThrow()),
                read(query, "language", SearchAddress::language),
                read(query, "by", PersonId::new),
                read(query, "from", LocalDate::parse),
                read(query, "to", LocalDate::parse),
                read(query, "page", Integer::valueOf).filter(page -> page > 0).orElse(1));
        return new SearchAddress(search, thing(query, "like"), thing(query, "connect"));
    }

    SearchAddress with(Search search) {
        return new SearchAddress(search, Optional.empty(), connect);
    }

    SearchAddress with(Optional<Kind> kind, Optional<Language> language, Optional<PersonId> by) {
        return with(new Search(search.words(), kind, language, by, search.from(), search.to(), 1));
    }

    SearchAddress with(String words, Optional<LocalDate> from, Optional<LocalDate> to) {
        return with(new Search(words, search.kind(), search.language(), search.by(), from, to, 1));
    }

    static String like(Thing thing) {
        return PATH + "?like=" + thing;
    }

    static String connecting(Thing thing) {
        return PATH + "?connect=" + thing;
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        connect.ifPresent(thing -> parameters.put("connect", thing.toString()));
        like.ifPresent(thing -> parameters.put("like", thing.toString()));
        if (!search.words().isEmpty()) {
            parameters.put("q", search.words());
        }
        search.kind().ifPresent(kind -> parameters.put("kind", kind.word()));
        search.language()
                .ifPresent(
                        language -> parameters.put("language", language.locale().getLanguage()));
        search.by().ifPresent(person -> parameters.put("by", person.value()));
        search.from().ifPresent(day -> parameters.put("from", day.toString()));
        search.to().ifPresent(day -> parameters.put("to", day.toString()));
        if (search.page() > 1) {
            parameters.put("page", String.valueOf(search.page()));
        }
        return parameters;
    }

    @Override
    public String toString() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", PATH + "?", ""));
    }

    private static Optional<Thing> thing(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(Thing::of);
    }

    private static Language language(String tag) {
        return Stream.of(Language.values())
                .filter(one -> one.locale().getLanguage().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name)
                    .filter(value -> !value.isEmpty())
                    .map(reading);
        } catch (IllegalArgumentException | DateTimeParseException | NoSuchElementException unreadable) {
            return Optional.empty();
        }
    }
}
