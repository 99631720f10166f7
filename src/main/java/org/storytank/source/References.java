package org.storytank.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** References as a bibliography has them, by the French or the English form of ISO 690 (author and date). */
@Component
public class References {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private record Style(String csl, String language) {}

    private static final Style FRENCH = new Style(file("iso690-author-date-fr.csl"), "fr-FR");
    private static final Style ENGLISH = new Style(file("iso690-author-date-en.csl"), "en-GB");
    private static final Map<String, String> LOCALES =
            List.of("fr-FR", "en-GB").stream().collect(Collectors.toMap(Function.identity(), References::locale));

    /** The reference of a citation, as plain text in one line. */
    public String of(Citation citation, Locale language) {
        var style = language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
        try {
            var item = CSLItemData.fromJson(fields(citation));
            var csl = new CSL(
                    new ListItemDataProvider(item),
                    wanted -> Objects.requireNonNull(LOCALES.getOrDefault(wanted, LOCALES.get(style.language))),
                    (_, _, _) -> null,
                    style.csl,
                    style.language);
            csl.setOutputFormat("text");
            csl.registerCitationItems(item.getId());
            return csl.makeBibliography().makeString().strip().replaceAll("\\s+", " ");
        } catch (IOException | RuntimeException unusual) {
            // An entry from elsewhere may hold anything; what everybody understands of it is enough then.
            return plain(citation);
        }
    }

    private static Map<String, Object> fields(Citation citation) {
        var fields = new LinkedHashMap<>(JsonMapper.shared().readValue(citation.csl(), FIELDS));
        var day = citation.accessed();
        fields.put("id", "source");
        fields.putIfAbsent("type", "document");
        fields.put("URL", citation.source().address().value());
        fields.put(
                "accessed",
                Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        return fields;
    }

    private static String plain(Citation citation) {
        var work = citation.work();
        var authors = String.join(", ", work.authors());
        return "%s%s%s. %s"
                .formatted(
                        authors.isEmpty() ? "" : authors + ", ",
                        work.title(),
                        work.issued().map(date -> ", " + date).orElse(""),
                        citation.source().address());
    }

    private static String locale(String language) {
        return file("locales-%s.xml".formatted(language));
    }

    private static String file(String name) {
        try (var in = References.class.getResourceAsStream("/csl/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
