package org.storytank.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Everything the interface says, in French and English: one pair of files a feature, {@code words/<feature>_fr.properties} and
 * {@code words/<feature>_en.properties}, in {@link MessageFormat}.
 */
@Component
public class Words implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Map<String, Map<String, String>> patterns = new HashMap<>();

    Words() {
        LANGUAGES.forEach(language -> patterns.put(language.getLanguage(), load(language)));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** The words for a key; a missing key shows itself, and a test makes sure that no key is missing. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var pattern = in(locale).get(key);
        return pattern == null ? "!" + key + "!" : new MessageFormat(pattern, locale).format(params);
    }

    public Map<String, String> in(Locale locale) {
        return patterns.getOrDefault(locale.getLanguage(), patterns.get("en"));
    }

    private static Map<String, String> load(Locale language) {
        var words = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*_" + language.getLanguage() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> words.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
