package org.storytank.provenance;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a work to search engines and archives, in schema.org's words (JSON-LD). Every page and every format takes it from here.
 * What is not known is left out: absent never means "a person".
 */
public final class LinkedData implements Content {

    private final Map<String, Object> said = new LinkedHashMap<>();

    private LinkedData(String type) {
        said.put("@type", type);
    }

    /** @param type of schema.org, for example {@code CreativeWork} */
    public static LinkedData of(String type) {
        return new LinkedData(type);
    }

    /** The same with this said of it; nothing when it is empty. */
    public LinkedData with(String name, Object value) {
        var nothing = value.equals("") || value instanceof List<?> all && all.isEmpty();
        if (!nothing) {
            said.put(name, value);
        }
        return this;
    }

    /** The same with things that have their own: parts, images. */
    public LinkedData with(String name, List<LinkedData> things) {
        return with(
                name, (Object) things.stream().<Object>map(thing -> thing.said).toList());
    }

    public LinkedData with(String name, LinkedData thing) {
        return with(name, (Object) thing.said);
    }

    public LinkedData with(WorkLabel label) {
        return made(label.digitalSourceType().orElse(null), label.disclosure().orElse(""));
    }

    /** @param term of the IPTC vocabulary, null where nothing can be claimed @param disclosure see {@link WorkLabel}, or empty */
    public LinkedData made(@Nullable URI term, String disclosure) {
        if (term != null) {
            with("digitalSourceType", (Object) terms(term));
        }
        return with("aiDisclosure", disclosure);
    }

    /** As a map for {@link CanonicalJson}. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", "https://schema.org");
        json.putAll(said);
        return json;
    }

    /** As a script element may hold it. */
    public String text() {
        return CanonicalJson.embeddable(json());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(text());
    }

    /** Schema.org's own name first, where it has one; then the term of the vocabulary. */
    private static List<Object> terms(URI term) {
        return schemaName(term)
                .<List<Object>>map(name -> List.of(name, term.toString()))
                .orElse(List.of(term.toString()));
    }

    /** IPTCDigitalSourceEnumeration has no member for {@code digitalCreation}, nor for whatever was added to the vocabulary later. */
    private static Optional<String> schemaName(URI term) {
        var name = term.getPath().substring(term.getPath().lastIndexOf('/') + 1);
        return switch (name) {
            case "trainedAlgorithmicMedia",
                    "compositeWithTrainedAlgorithmicMedia",
                    "compositeSynthetic",
                    "algorithmicallyEnhanced",
                    "algorithmicMedia",
                    "compositeCapture",
                    "dataDrivenMedia",
                    "digitalCapture",
                    "negativeFilm",
                    "positiveFilm",
                    "print",
                    "screenCapture",
                    "virtualRecording" ->
                Optional.of("https://schema.org/" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
                        + "DigitalSource");
            default -> Optional.empty();
        };
    }
}
