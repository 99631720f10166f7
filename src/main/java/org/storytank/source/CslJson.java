package org.storytank.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A work as CSL-JSON, the format of bibliographies (citationstyles.org, schema csl-data 1.0.2). */
final class CslJson {

    private static final JsonMapper json = JsonMapper.shared();
    private static final Pattern RAW_DATE = Pattern.compile("([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?");
    // An article of physics may have three thousand authors; all of them stay in what is kept.
    private static final int NAMES = 50;

    private CslJson() {}

    /** What is certain about a source before anybody described it. */
    static String of(WebAddress address) {
        return json.writeValueAsString(start(address));
    }

    static String of(WebAddress address, Work work) {
        var csl = start(address);
        csl.put("title", work.title());
        if (!work.authors().isEmpty()) {
            // Names stay as they were typed: cutting them into given and family names is guessing.
            csl.put(
                    "author",
                    work.authors().stream().map(name -> Map.of("literal", name)).toList());
        }
        work.issued().ifPresent(date -> csl.put("issued", Map.of("date-parts", List.of(date.parts()))));
        return json.writeValueAsString(csl);
    }

    private static Map<String, Object> start(WebAddress address) {
        var csl = new LinkedHashMap<String, Object>();
        var doi = Doi.of(address);
        var isbn = Isbn.of(address);
        csl.put("type", isbn.isPresent() ? "book" : doi.isPresent() ? "document" : "webpage");
        doi.ifPresent(known -> csl.put("DOI", known.value()));
        isbn.ifPresent(known -> csl.put("ISBN", known.value()));
        csl.put("URL", address.value());
        return csl;
    }

    static Work read(String csl) {
        return read(json.readTree(csl));
    }

    /** What pages show of it; other programs may have written it, with names in parts and dates as text. */
    static Work read(JsonNode csl) {
        return new Work(
                csl.path("title").asString(""),
                csl.path("author")
                        .valueStream()
                        .map(CslJson::name)
                        .filter(name -> !name.isEmpty())
                        .limit(NAMES)
                        .toList(),
                date(csl.path("issued")));
    }

    private static String name(JsonNode name) {
        var literal = name.path("literal").asString("");
        return literal.isEmpty()
                ? Stream.of("given", "non-dropping-particle", "family", "suffix")
                        .map(part -> name.path(part).asString("").strip())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : literal;
    }

    private static Optional<PartialDate> date(JsonNode issued) {
        var parts = issued.path("date-parts").path(0);
        var raw = RAW_DATE.matcher(issued.path("raw").asString(""));
        try {
            return parts.isEmpty() && raw.lookingAt()
                    ? Optional.of(new PartialDate(Stream.of(raw.group(1), raw.group(2), raw.group(3))
                            .takeWhile(Objects::nonNull)
                            .map(part -> part.length() == 1 ? "0" + part : part)
                            .collect(Collectors.joining("-"))))
                    : dateParts(parts);
        } catch (NotAccepted noDate) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> dateParts(JsonNode parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder("%04d".formatted(parts.path(0).asInt(0)));
        parts.valueStream().skip(1).forEach(part -> text.append("-%02d".formatted(part.asInt(0))));
        return Optional.of(new PartialDate(text.toString()));
    }
}
