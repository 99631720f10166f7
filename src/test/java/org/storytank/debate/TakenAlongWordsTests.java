package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.storytank.account.LeavingService;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.Words;

/** Whoever takes along what a room keeps of them can read it: all of it is called by its name in their language. */
@OnRealGraph
@Import(NamelessRoom.Acts.class)
class TakenAlongWordsTests {

    @Autowired
    private NamelessRoom.Acts acts;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private Words words;

    @ParameterizedTest
    @CsvSource({"en, false", "fr, true"})
    void everythingKeptOfWhoDidEverythingHasAName(String language, boolean nameless) {
        var everything = leaving.everythingOf(new NamelessRoom(acts, nameless).who());
        var said = words.in(Locale.of(language)).keySet();

        assertThat(everything).containsKeys("votes", "steelMen", "ownWords");
        assertThat(fields(everything).distinct().map("account.take.field."::concat))
                .filteredOn(field -> !said.contains(field))
                .isEmpty();
    }

    private static Stream<String> fields(Object kept) {
        return switch (kept) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry ->
                                Stream.concat(Stream.of(String.valueOf(entry.getKey())), inner(entry.getValue())));
            case List<?> list -> list.stream().flatMap(TakenAlongWordsTests::inner);
            default -> Stream.empty();
        };
    }

    private static Stream<String> inner(Object value) {
        return value instanceof Map<?, ?> || value instanceof Collection<?> ? fields(value) : Stream.empty();
    }
}
