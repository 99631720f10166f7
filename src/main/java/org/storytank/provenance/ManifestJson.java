package org.storytank.provenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.storytank.provenance.Manifest.Contributor;
import org.storytank.provenance.Manifest.FileMark;
import org.storytank.provenance.Manifest.Kind;
import org.storytank.provenance.Manifest.Part;
import org.storytank.provenance.Manifest.Review;
import org.storytank.provenance.Manifest.Run;
import org.storytank.provenance.Manifest.SourceLine;
import org.storytank.provenance.Manifest.Span;

/** A manifest as JSON, and back. The shape is told in src/docs/provenance.md; {@code version} changes with it. */
public final class ManifestJson {

    public static final String VERSION = "storytank-manifest/1";

    private ManifestJson() {}

    public static Map<String, Object> of(Manifest manifest) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", VERSION);
        json.put("id", manifest.id());
        json.put("kind", word(manifest.kind()));
        json.put("format", manifest.format());
        json.put("language", manifest.language());
        json.put("title", manifest.title());
        json.put("address", manifest.address());
        json.put("at", manifest.at().toString());
        json.put("contributors", each(manifest.contributors(), ManifestJson::of));
        json.putAll(text(manifest.parts(), manifest.spans()));
        json.put("text", manifest.text());
        json.put("runs", each(manifest.runs(), ManifestJson::of));
        json.put(
                "sources",
                each(manifest.sources(), source -> Map.of("title", source.title(), "address", source.address())));
        json.put("label", "always");
        json.put("article50_4", of(manifest.law()));
        json.put("reviews", each(manifest.reviews(), ManifestJson::of));
        manifest.label().digitalSourceType().ifPresent(term -> json.put("digitalSourceType", term.toString()));
        manifest.label().disclosure().ifPresent(value -> json.put("aiDisclosure", value));
        json.put(
                "file",
                Map.of(
                        "sha256", manifest.file().sha256(),
                        "length", manifest.file().length(),
                        "blocks", manifest.file().blocks()));
        return json;
    }

    /** What {@link Manifest#text} is the hash of, in canonical form. */
    public static Map<String, Object> text(List<Part> parts, List<Span> spans) {
        return Map.of(
                "parts", each(parts, part -> Map.of("number", part.number(), "title", part.title())),
                "spans", each(spans, ManifestJson::of));
    }

    /** @throws IllegalArgumentException when it is no manifest of a version known here */
    public static Manifest read(Map<?, ?> json) {
        try {
            if (!VERSION.equals(json.get("version"))) {
                throw new IllegalArgumentException(
                        "This manifest has the version %s; known here: %s".formatted(json.get("version"), VERSION));
            }
            var law = map(json, "article50_4");
            var file = map(json, "file");
            return new Manifest(
                    text(json, "id"),
                    Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                    text(json, "format"),
                    text(json, "language"),
                    text(json, "title"),
                    text(json, "address"),
                    Instant.parse(text(json, "at")),
                    all(
                            json,
                            "contributors",
                            one -> new Contributor(text(one, "id"), maybe(one, "name"), number(one, "characters"))),
                    all(json, "parts", one -> new Part(number(one, "number"), text(one, "title"))),
                    all(json, "spans", ManifestJson::span),
                    all(json, "runs", ManifestJson::run),
                    all(json, "sources", one -> new SourceLine(text(one, "title"), text(one, "address"))),
                    new Article50(
                            truth(law, "machineText"),
                            truth(law, "open"),
                            truth(law, "publicInterest"),
                            maybe(law, "responsibleEditor")),
                    all(
                            json,
                            "reviews",
                            one -> new Review(text(one, "name"), Instant.parse(text(one, "at")), text(one, "text"))),
                    text(json, "text"),
                    new FileMark(text(file, "sha256"), number(file, "length"), text(file, "blocks")));
        } catch (RuntimeException otherwise) {
            throw new IllegalArgumentException(
                    "This is no manifest of Story Tank: " + otherwise.getMessage(), otherwise);
        }
    }

    private static Span span(Map<?, ?> one) {
        return new Span(
                number(one, "part"),
                number(one, "paragraph"),
                number(one, "number"),
                made(one),
                maybe(one, "run"),
                maybe(one, "by"),
                number(one, "characters"),
                text(one, "sha256"));
    }

    private static Run run(Map<?, ?> one) {
        return new Run(
                text(one, "id"),
                text(one, "model"),
                maybe(one, "at").map(Instant::parse),
                text(one, "prompt"),
                made(one));
    }

    private static TextClass made(Map<?, ?> one) {
        return TextClass.called(text(one, "class"))
                .orElseThrow(() -> new IllegalArgumentException("There is no class " + one.get("class")));
    }

    private static Map<String, Object> of(Contributor contributor) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", contributor.id());
        contributor.name().ifPresent(name -> json.put("name", name));
        json.put("characters", contributor.characters());
        return json;
    }

    private static Map<String, Object> of(Span span) {
        var json = new LinkedHashMap<String, Object>();
        json.put("part", span.part());
        json.put("paragraph", span.paragraph());
        json.put("number", span.number());
        json.put("class", span.made().word());
        span.run().ifPresent(run -> json.put("run", run));
        span.by().ifPresent(by -> json.put("by", by));
        span.made().digitalSourceType().ifPresent(term -> json.put("digitalSourceType", term.toString()));
        json.put("characters", span.characters());
        json.put("sha256", span.sha256());
        return json;
    }

    private static Map<String, Object> of(Run run) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", run.id());
        json.put("model", run.model());
        run.at().ifPresent(at -> json.put("at", at.toString()));
        json.put("prompt", run.prompt());
        json.put("class", run.made().word());
        return json;
    }

    private static Map<String, Object> of(Review review) {
        return Map.of("name", review.name(), "at", review.at().toString(), "text", review.text());
    }

    private static Map<String, Object> of(Article50 law) {
        var json = new LinkedHashMap<String, Object>();
        json.put("disclosureAsked", law.asksForDisclosure());
        json.put("machineText", law.machineText());
        json.put("open", law.open());
        json.put("publicInterest", law.publicInterest());
        law.editor().ifPresent(editor -> json.put("responsibleEditor", editor));
        return json;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<Object> each(List<T> all, Function<T, Map<String, Object>> json) {
        return all.stream().<Object>map(json).toList();
    }

    private static <T> List<T> all(Map<?, ?> json, String name, Function<Map<?, ?>, T> read) {
        var all = new ArrayList<T>();
        ((List<?>) json.get(name)).forEach(one -> all.add(read.apply((Map<?, ?>) one)));
        return all;
    }

    private static Map<?, ?> map(Map<?, ?> json, String name) {
        return (Map<?, ?>) json.get(name);
    }

    private static String text(Map<?, ?> json, String name) {
        return maybe(json, name).orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
    }

    private static Optional<String> maybe(Map<?, ?> json, String name) {
        return Optional.ofNullable((String) json.get(name));
    }

    private static int number(Map<?, ?> json, String name) {
        return ((Number) json.get(name)).intValue();
    }

    private static boolean truth(Map<?, ?> json, String name) {
        return (Boolean) json.get(name);
    }
}
