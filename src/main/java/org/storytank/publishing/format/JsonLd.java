package org.storytank.publishing.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.Manifest.Kind;

/** What search engines and archives read: the work in schema.org's words, with its digital source type. */
final class JsonLd {

    private JsonLd() {}

    static String text(Edition edition) {
        return CanonicalJson.embeddable(of(edition));
    }

    static Map<String, Object> of(Edition edition) {
        var work = edition.work();
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", "https://schema.org");
        json.put("@type", work.kind() == Kind.STORY ? "CreativeWork" : "Conversation");
        json.put("@id", work.address());
        json.put("name", work.title());
        json.put("inLanguage", edition.lang());
        json.put("dateModified", edition.at().toString());
        json.put(
                "author",
                work.contributors().stream()
                        .flatMap(one -> one.name().stream())
                        .<Object>map(name -> Map.of("@type", "Person", "name", name))
                        .toList());
        var terms = new ArrayList<Object>();
        work.label().schemaName().ifPresent(terms::add);
        work.label().digitalSourceType().ifPresent(term -> terms.add(term.toString()));
        if (!terms.isEmpty()) {
            json.put("digitalSourceType", List.copyOf(terms));
        }
        work.label().disclosure().ifPresent(value -> json.put("aiDisclosure", value));
        json.put("subjectOf", Map.of("@type", "WebPage", "@id", edition.proof(), "name", HowUsed.title(edition)));
        return json;
    }
}
