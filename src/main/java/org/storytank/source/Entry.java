package org.storytank.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One source as catalogues and other programs write it: BibTeX, RIS or CSL-JSON, told apart by how it begins. It is read here and
 * nowhere looked up.
 *
 * @param csl the whole of it as CSL-JSON
 */
record Entry(JsonNode csl) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern RIS = Pattern.compile("(?s)TY {1,2}- .*");
    // Parsers of braces call themselves for each.
    private static final int DEEPEST = 40;

    /** @throws NotAccepted when it is none of these, or several */
    static Entry typed(String typed, int longest) {
        if (typed.length() > longest) {
            throw new NotAccepted(
                    "source.entry.too-long",
                    "An entry may have %d characters; this one has %d. Leave its abstract out.",
                    longest,
                    typed.length());
        }
        var text = typed.strip();
        try {
            if (text.startsWith("{") || text.startsWith("[")) {
                return one(json(text));
            }
            if (text.startsWith("@") && depth(text) <= DEEPEST) {
                var converter = new BibTeXConverter();
                var entries = converter.loadDatabase(new ByteArrayInputStream(text.getBytes(UTF_8)));
                return one(converted(converter.toItemData(entries).values()));
            }
            if (RIS.matcher(text).matches()) {
                var library = new RISParser().parse(new StringReader(text));
                return one(converted(new RISConverter().toItemData(library).values()));
            }
        } catch (NotAccepted refused) {
            throw refused;
        } catch (ParseException | IOException | RuntimeException unreadable) {
            throw refused();
        }
        throw refused();
    }

    /** Where it is found: by its DOI, as a book by its ISBN, or else at its address. */
    WebAddress address() {
        return Stream.of(
                        Optional.of(text("DOI")).flatMap(Doi::typed).map(Doi::address),
                        book(),
                        Optional.of(text("URL")).filter(url -> !url.isEmpty()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(WebAddress::typed)
                .orElseThrow(() -> new NotAccepted(
                        "source.entry.nowhere",
                        "This entry has no DOI, no ISBN and no address: add one of them, or cite by hand."));
    }

    Work work() {
        return CslJson.read(csl);
    }

    @Override
    public String toString() {
        return JSON.writeValueAsString(csl);
    }

    private Optional<String> book() {
        return text("type").equals("book")
                ? Optional.of(text("ISBN").split("[,;\\s]\\s*(?=97[89]|$)")[0].strip())
                        .filter(number -> !number.isEmpty())
                        .flatMap(Isbn::typed)
                        .map(Isbn::address)
                : Optional.empty();
    }

    private String text(String field) {
        return csl.path(field).asString("").strip();
    }

    private static Stream<JsonNode> json(String text) throws JacksonException {
        var read = JSON.readTree(text);
        return read.isArray() ? read.valueStream() : Stream.of(read);
    }

    private static Stream<JsonNode> converted(Collection<CSLItemData> items) {
        return items.stream()
                .map(item -> JSON.readTree(item.toJson(new StringJsonBuilderFactory().createJsonBuilder())
                        .toString()));
    }

    private static Entry one(Stream<JsonNode> items) {
        var all = items.toList();
        if (all.size() > 1) {
            throw new NotAccepted(
                    "source.entry.several", "There are %d entries in it. Cite one at a time.", all.size());
        }
        if (all.isEmpty() || !all.getFirst().isObject()) {
            throw refused();
        }
        return new Entry(all.getFirst());
    }

    private static int depth(String text) {
        var depth = 0;
        var deepest = 0;
        for (var at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static NotAccepted refused() {
        return new NotAccepted(
                "source.entry.refused",
                "This is no entry in BibTeX, RIS or CSL-JSON. Copy it whole, from its first sign to its last, or cite by hand.");
    }
}
