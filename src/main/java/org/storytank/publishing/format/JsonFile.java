package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storytank.publishing.format.Evidence.Stretch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A work as data: JSON-LD with its text, its labels, and the signed manifest as the last field. */
final class JsonFile {

    static final String BEFORE = ",\"provenance\":";
    static final String AFTER = "}\n";

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFile() {}

    static byte[] content(Edition edition) {
        var work = edition.work();
        var json = new LinkedHashMap<>(JsonLd.of(edition));
        json.put("version", "storytank-work/1");
        json.put("kind", work.kind().name().toLowerCase(Locale.ROOT));
        json.put(
                "contributors",
                work.contributors().stream()
                        .map(one -> Map.of("id", one.id(), "name", one.name().orElse("")))
                        .toList());
        var sections = new ArrayList<Object>();
        work.sections().forEach(section -> sections.add(section(edition, section)));
        json.put("sections", sections);
        json.put("howAiWasUsed", HowUsed.sentences(edition));
        var text = JSON.writeValueAsString(json);
        return (text.substring(0, text.length() - 1) + BEFORE + AFTER).getBytes(UTF_8);
    }

    private static Map<String, Object> section(Edition edition, Section section) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", section.title());
        section.answer().ifPresent(answer -> {
            json.put("side", answer.side().word());
            json.put("answers", answer.to());
        });
        if (!section.kind().isEmpty()) {
            json.put("kind", section.kind());
        }
        json.put(
                "paragraphs",
                section.paragraphs().stream()
                        .map(paragraph -> Map.of(
                                "kind",
                                paragraph.kind().name().toLowerCase(Locale.ROOT),
                                "stretches",
                                paragraph.stretches().stream()
                                        .map(stretch -> stretch(edition, stretch))
                                        .toList()))
                        .toList());
        json.put(
                "cites",
                section.cites().stream()
                        .map(source -> Map.of("title", source.title(), "address", source.address()))
                        .toList());
        if (!section.notes().isEmpty()) {
            json.put("citations", section.notes().stream().map(Note::json).toList());
        }
        section.votes().ifPresent(votes -> json.put("votes", votes(votes)));
        section.decided().ifPresent(decided -> json.put("decided", decided(decided)));
        if (!section.also().isEmpty()) {
            json.put("alsoUsed", section.also().stream().map(JsonFile::also).toList());
        }
        return json;
    }

    private static Map<String, Object> votes(Section.Votes votes) {
        return Map.of("agree", votes.agree(), "disagree", votes.disagree(), "pass", votes.pass());
    }

    private static Map<String, Object> decided(Section.Decided decided) {
        var json = new LinkedHashMap<String, Object>();
        decided.votes().ifPresent(votes -> json.put("votes", votes(votes)));
        json.put("reworded", decided.reworded());
        return json;
    }

    private static Map<String, Object> also(Section.Also also) {
        var json = new LinkedHashMap<String, Object>();
        json.put("side", also.side().word());
        json.put("answers", also.to());
        json.put("circle", also.circle());
        return json;
    }

    private static Map<String, Object> stretch(Edition edition, List<Piece> stretch) {
        var first = stretch.getFirst();
        var json = new LinkedHashMap<String, Object>();
        json.put("class", first.made().word());
        if (first.made().isMachines()) {
            json.put("label", edition.say("provenance.badge"));
        }
        first.run().ifPresent(run -> json.put("run", run));
        first.by().ifPresent(by -> json.put("by", by));
        first.made().disclosure().ifPresent(value -> json.put("aiDisclosure", value));
        first.made().digitalSourceType().ifPresent(term -> json.put("digitalSourceType", term.toString()));
        json.put("pieces", stretch.stream().map(JsonFile::piece).toList());
        return json;
    }

    private static Map<String, Object> piece(Piece piece) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", piece.text());
        if (piece.bold()) {
            json.put("bold", true);
        }
        if (piece.italic()) {
            json.put("italic", true);
        }
        if (!piece.link().isEmpty()) {
            json.put("link", piece.link());
        }
        if (!piece.notes().isEmpty()) {
            json.put("citations", piece.notes());
        }
        return json;
    }

    static Evidence evidence(byte[] content) {
        var text = new String(content, UTF_8);
        var json = JSON.readTree(text.substring(0, text.length() - BEFORE.length() - AFTER.length()) + "}");
        var marks = new ArrayList<String>();
        var stretches = new ArrayList<Stretch>();
        for (var section : json.path("sections")) {
            marks.add(Section.mark(
                    section.path("title").asString(),
                    section.path("side").asString(""),
                    section.path("answers").asInt(0)));
            var paragraph = 0;
            for (var one : section.path("paragraphs")) {
                paragraph++;
                var number = 0;
                for (var stretch : one.path("stretches")) {
                    stretches.add(read(stretch, marks.size(), paragraph, ++number));
                }
            }
        }
        var terms = json.path("digitalSourceType");
        return new Evidence(
                marks,
                stretches,
                terms.isEmpty() ? "" : terms.get(terms.size() - 1).asString(),
                json.path("aiDisclosure").asString(""));
    }

    private static Stretch read(JsonNode stretch, int part, int paragraph, int number) {
        var words = new StringBuilder();
        stretch.path("pieces").forEach(piece -> words.append(piece.path("text").asString()));
        return new Stretch(
                part,
                paragraph,
                number,
                stretch.path("class").asString(""),
                stretch.path("run").asString(""),
                stretch.path("by").asString(""),
                stretch.path("aiDisclosure").asString(""),
                !stretch.path("label").asString("").isBlank(),
                words.toString());
    }
}
