package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.storytank.provenance.Article50;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.Hashes;
import org.storytank.provenance.Manifest.Contributor;
import org.storytank.provenance.Manifest.Kind;
import org.storytank.provenance.Manifest.Part;
import org.storytank.provenance.Manifest.Review;
import org.storytank.provenance.Manifest.Run;
import org.storytank.provenance.Manifest.SourceLine;
import org.storytank.provenance.Manifest.Span;
import org.storytank.provenance.ManifestJson;
import org.storytank.provenance.TextClass;
import org.storytank.provenance.WorkLabel;

/**
 * A story or a debate as it is handed out, at one moment.
 *
 * @param title as a page shows it; @param address where it is found
 * @param reviews those of exactly this text
 */
public record Work(
        Kind kind,
        String title,
        String address,
        List<Section> sections,
        List<Contributor> contributors,
        List<Run> runs,
        Article50 law,
        List<Review> reviews) {

    public Work {
        sections = List.copyOf(sections);
        contributors = List.copyOf(contributors);
        runs = List.copyOf(runs);
        reviews = List.copyOf(reviews);
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        sections.forEach(section -> parts.add(new Part(parts.size() + 1, Hashes.ofWords(section.mark()))));
        return parts;
    }

    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (var part = 1; part <= sections.size(); part++) {
            var paragraphs = sections.get(part - 1).paragraphs();
            for (var paragraph = 1; paragraph <= paragraphs.size(); paragraph++) {
                var stretches = paragraphs.get(paragraph - 1).stretches();
                for (var number = 1; number <= stretches.size(); number++) {
                    spans.add(span(part, paragraph, number, stretches.get(number - 1)));
                }
            }
        }
        return spans;
    }

    public List<SourceLine> sources() {
        return sections.stream()
                .flatMap(section -> section.cites().stream())
                .distinct()
                .toList();
    }

    /** See {@link org.storytank.provenance.Manifest#text}. */
    public String textHash() {
        return textHash(parts(), spans());
    }

    static String textHash(List<Part> parts, List<Span> spans) {
        return Hashes.base64(CanonicalJson.of(ManifestJson.text(parts, spans)).getBytes(UTF_8));
    }

    public WorkLabel label() {
        return WorkLabel.of(spans().stream().map(Span::made).distinct().toList());
    }

    /** How much of it is of which class, in hundredths of its characters; what is there is never 0. */
    public LinkedHashMap<TextClass, Integer> percents() {
        var characters = new LinkedHashMap<TextClass, Integer>();
        spans().forEach(span -> characters.merge(span.made(), span.characters(), Integer::sum));
        var all = Math.max(
                1, characters.values().stream().mapToInt(Integer::intValue).sum());
        characters.replaceAll((made, count) -> count == 0 ? 0 : Math.max(1, Math.round(100f * count / all)));
        return characters;
    }

    public boolean hasMachineText() {
        return spans().stream().anyMatch(span -> span.made().isMachines());
    }

    Optional<Contributor> contributor(String id) {
        return contributors.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Run> run(String id) {
        return runs.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Span span(int part, int paragraph, int number, List<Piece> stretch) {
        var words = new StringBuilder();
        stretch.forEach(piece -> words.append(piece.text()));
        var first = stretch.getFirst();
        return new Span(
                part,
                paragraph,
                number,
                first.made(),
                first.run(),
                first.by(),
                words.codePointCount(0, words.length()),
                Hashes.ofWords(words.toString()));
    }
}
