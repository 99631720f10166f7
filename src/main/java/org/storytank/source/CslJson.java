package org.storytank.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A work as CSL-JSON, the format of bibliographies (citationstyles.org, schema csl-data 1.0.2). */
final class CslJson {

    private static final JsonMapper json = JsonMapper.shared();

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
        var tree = json.readTree(csl);
        return new Work(
                tree.path("title").asString(),
                tree.path("author")
                        .valueStream()
                        .map(name -> name.path("literal").asString())
                        .toList(),
                date(tree.path("issued").path("date-parts").path(0)));
    }

    private static Optional<PartialDate> date(JsonNode parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder("%04d".formatted(parts.path(0).asInt()));
        parts.valueStream().skip(1).forEach(part -> text.append("-%02d".formatted(part.asInt())));
        return Optional.of(new PartialDate(text.toString()));
    }
}
