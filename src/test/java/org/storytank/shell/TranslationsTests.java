package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTests {

    private static final Pattern LITERAL_KEY =
            Pattern.compile("(?:getTranslation|translate|say)\\(\\s*\"([a-z][a-z0-9]*(?:\\.[a-zA-Z0-9-]+)+)\"");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    private final Words words = new Words();

    static List<Locale> languages() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(words.in(Locale.FRENCH).keySet())
                .containsExactlyInAnyOrderElementsOf(words.in(Locale.ENGLISH).keySet());
    }

    @Test
    void everyFileOfWordsHasItsTwinAndKeepsToItsOwnKeys() throws IOException {
        for (var file : filesUnder("src/main/resources/words", ".properties")) {
            var name = file.getFileName().toString();
            var feature = name.substring(0, name.indexOf('_'));
            assertThat(file.resolveSibling(feature + "_fr.properties")).exists();
            assertThat(file.resolveSibling(feature + "_en.properties")).exists();
            assertThat(keysIn(file)).as(name).allMatch(key -> key.startsWith(feature + "."));
        }
    }

    @Test
    void everyKeyThatAPageAsksForHasWords() throws IOException {
        var asked = new TreeSet<String>();
        for (var source : filesUnder("src/main/java", ".java")) {
            keysAskedForIn(Files.readString(source)).forEach(asked::add);
        }
        for (var template : filesUnder("src/main/jte", ".jte")) {
            keysAskedForIn(Files.readString(template)).forEach(asked::add);
        }

        assertThat(asked).isNotEmpty();
        assertThat(words.in(Locale.FRENCH).keySet()).containsAll(asked);
    }

    @Test
    void aKeyIsFoundAlsoOnTheNextLine() {
        assertThat(keysAskedForIn("getTranslation(\n    \"shell.name\", 3) say(\"a\")"))
                .containsExactly("shell.name");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceIsWellFormed(Locale language) {
        words.in(language).forEach((key, pattern) -> {
            assertThat(new MessageFormat(pattern, language)).as(key).isNotNull();
            assertThat(pattern.replace("''", ""))
                    .as("%s: an apostrophe is ’ or ''", key)
                    .doesNotContain("'");
        });
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        words.in(Locale.FRENCH)
                .forEach((key, french) -> assertThat(places(french))
                        .as(key)
                        .isEqualTo(places(words.in(Locale.ENGLISH).get(key))));
    }

    @Test
    void nothingIsSingularInFrenchAndPluralInEnglish() {
        plurals(Locale.FRENCH)
                .forEach((key, choice) -> assertThat(noun(choice, 0)).as(key).isEqualTo(noun(choice, 1)));
        plurals(Locale.ENGLISH)
                .forEach((key, choice) -> assertThat(noun(choice, 0)).as(key).isEqualTo(noun(choice, 2)));
    }

    @Test
    void plainCountsAreWrittenAsTheLanguageWritesThem() {
        assertThat(words.getTranslation("shell.when.minutes", Locale.FRENCH, 0)).isEqualTo("il y a 0 minute");
        assertThat(words.getTranslation("shell.when.minutes", Locale.FRENCH, 1)).isEqualTo("il y a 1 minute");
        assertThat(words.getTranslation("shell.when.minutes", Locale.FRENCH, 2)).isEqualTo("il y a 2 minutes");
        assertThat(words.getTranslation("shell.when.minutes", Locale.ENGLISH, 0))
                .isEqualTo("0 minutes ago");
        assertThat(words.getTranslation("shell.when.minutes", Locale.ENGLISH, 1))
                .isEqualTo("1 minute ago");
    }

    private Map<String, ChoiceFormat> plurals(Locale language) {
        return words.in(language).entrySet().stream()
                .flatMap(entry -> Arrays.stream(new MessageFormat(entry.getValue(), language).getFormats())
                        .filter(ChoiceFormat.class::isInstance)
                        .map(ChoiceFormat.class::cast)
                        .filter(choice -> counts(choice))
                        .map(choice -> Map.entry(entry.getKey(), choice)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** A choice that begins with a word instead of 0 ("nobody yet") says it in its own way. */
    private static boolean counts(ChoiceFormat choice) {
        return choice.format(0).contains("0") || choice.format(0).contains("{0");
    }

    private static String noun(ChoiceFormat choice, int count) {
        var said = choice.format(count).replaceAll("\\{[^}]*}", "");
        return NUMBER.matcher(said).replaceAll("").trim();
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysAskedForIn(String source) {
        return LITERAL_KEY
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> keysIn(Path file) throws IOException {
        var properties = new java.util.Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    private static List<Path> filesUnder(String directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
