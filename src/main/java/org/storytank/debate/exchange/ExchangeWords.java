package org.storytank.debate.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of this package, which a command line needs without the rest of the interface. */
final class ExchangeWords {

    private static final Map<String, Properties> WORDS = Map.of("fr", load("fr"), "en", load("en"));

    private ExchangeWords() {}

    static String say(Locale language, String key, Object... values) {
        var words = WORDS.getOrDefault(language.getLanguage(), WORDS.get("en"));
        return new MessageFormat(words.getProperty(key), language).format(values);
    }

    private static Properties load(String language) {
        var words = new Properties();
        var name = "/words/exchange_%s.properties".formatted(language);
        try (var file = ExchangeWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
