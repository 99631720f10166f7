package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement while its file is read. */
final class ArgdownStatement {

    private final String title;
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<MapSource> sources = new LinkedHashSet<>();
    private final Set<String> restated = new LinkedHashSet<>();
    private Optional<Kind> kind = Optional.empty();
    private OptionalDouble weight = OptionalDouble.empty();
    private boolean used;

    ArgdownStatement(String title) {
        this.title = title;
    }

    void add(String text, ArgdownWords.Words words, ArgdownDraft draft) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
        tags.addAll(words.tags());
        sources.addAll(words.links());
        words.data().forEach((key, value) -> {
            if (!understood(key, value, draft)) {
                draft.lose(Loss.DATA, 1);
            }
        });
    }

    void used(boolean now) {
        used |= now;
    }

    boolean isUsed() {
        return used;
    }

    String title() {
        return title;
    }

    Set<String> restated() {
        return restated;
    }

    /** Its first text is its own; each other one says the same in other words. */
    List<String> texts() {
        return texts.isEmpty() ? List.of(title) : List.copyOf(texts);
    }

    MapClaim claim(String id) {
        return new MapClaim(id, texts().getFirst(), kind, weight, List.copyOf(tags), List.copyOf(sources));
    }

    private boolean understood(String key, Object value, ArgdownDraft draft) {
        switch (key) {
            case "kind" -> {
                kind = Stream.of(Kind.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst();
                return kind.isPresent();
            }
            case "weight" -> {
                var given = value instanceof Number number ? number.doubleValue() : -1;
                weight = given >= 0 && given <= 1 ? OptionalDouble.of(given) : OptionalDouble.empty();
                return weight.isPresent();
            }
            case "source", "sources" -> {
                var found = elements(value)
                        .map(ArgdownStatement::source)
                        .flatMap(Optional::stream)
                        .toList();
                sources.addAll(found);
                return !found.isEmpty();
            }
            case "restates" -> {
                elements(value).map(String::valueOf).map(Texts::line).forEach(other -> {
                    draft.statement(other);
                    restated.add(other);
                });
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private static Stream<?> elements(Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list).stream() : Stream.of(value);
    }

    private static Optional<MapSource> source(Object value) {
        if (value instanceof Map<?, ?> map) {
            var label = text(map.get("label"));
            var address = text(map.get("address"));
            return label.isEmpty() && address.isEmpty() ? Optional.empty() : Optional.of(new MapSource(label, address));
        }
        return text(value).isEmpty() ? Optional.empty() : Optional.of(new MapSource(text(value), ""));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Texts.line(String.valueOf(value));
    }
}
