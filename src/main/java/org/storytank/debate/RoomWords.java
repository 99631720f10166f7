package org.storytank.debate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.storytank.account.WordList;

/** The words rooms are called by: those of a language's list that may hang on a wall beside any question. */
final class RoomWords {

    private static final Set<String> UNSPOKEN = load("debate/unspoken-words.txt");
    private static final Map<WordList, List<String>> SPOKEN = spoken();

    private RoomWords() {}

    static List<String> of(Locale language) {
        return SPOKEN.getOrDefault(WordList.of(language), List.of());
    }

    static Set<String> unspoken() {
        return UNSPOKEN;
    }

    private static Map<WordList, List<String>> spoken() {
        var spoken = new EnumMap<WordList, List<String>>(WordList.class);
        for (var list : WordList.values()) {
            spoken.put(
                    list,
                    list.words().stream()
                            .filter(word -> !UNSPOKEN.contains(word))
                            .toList());
        }
        return spoken;
    }

    private static Set<String> load(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
