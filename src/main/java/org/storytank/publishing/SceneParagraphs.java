package org.storytank.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.authorship.Authorship.Span;
import org.storytank.provenance.Origin;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.format.Paragraph;
import org.storytank.publishing.format.Paragraph.Kind;

/** A scene's text in paragraphs, who or what made them on every character. */
final class SceneParagraphs {

    private final AttributedText written;
    private final Map<Integer, List<Integer>> notes;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Map<String, Object>> formats = new TreeMap<>();
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final List<Draft> paragraphs = new ArrayList<>();
    private List<Stretch> pieces = new ArrayList<>();

    private SceneParagraphs(AttributedText written, Map<Integer, List<Integer>> notes) {
        this.written = written;
        this.notes = notes;
    }

    /** A paragraph before the people in it have their places in the work. */
    record Draft(Kind kind, List<Stretch> pieces) {}

    record Stretch(String text, Map<String, Object> format, Origin origin, TextClass made, List<Integer> notes) {}

    static List<Draft> of(AttributedText written) {
        return of(written, Map.of());
    }

    /** @param notes where the numbers of sources stand: behind the character before */
    static List<Draft> of(AttributedText written, Map<Integer, List<Integer>> notes) {
        return new SceneParagraphs(written, notes).read();
    }

    private List<Draft> read() {
        var borders = new TreeSet<Integer>();
        for (var piece : written.pieces()) {
            formats.put(text.length(), piece.attributes());
            borders.add(text.length());
            text.append(piece.text());
        }
        written.authorship().spans().forEach(span -> {
            spans.put(span.start(), span);
            borders.add(span.start());
        });
        notes.keySet().stream().filter(at -> at <= text.length()).forEach(borders::add);
        borders.add(text.length());
        var from = 0;
        for (var border : borders.tailSet(1)) {
            read(from, Math.min(border, text.length()));
            from = border;
        }
        end(Kind.TEXT);
        return paragraphs;
    }

    private void read(int from, int to) {
        var format = Optional.ofNullable(formats.floorEntry(from))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
        var start = from;
        for (var at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                add(start, at, format);
                end(kindOf(format));
                start = at + 1;
            }
        }
        add(start, to, format);
    }

    private void add(int from, int to, Map<String, Object> format) {
        if (from < to) {
            var span = spans.floorEntry(from);
            var origin =
                    span == null ? new Origin.Unknown() : span.getValue().run().origin();
            var run = origin instanceof Origin.Draft(var id) ? written.runs().get(id) : null;
            pieces.add(new Stretch(
                    text.substring(from, to),
                    format,
                    origin,
                    TextClass.of(origin, run),
                    notes.getOrDefault(to, List.of())));
        }
    }

    /** What is blank has no place in a file, save a pause. */
    private void end(Kind kind) {
        var blank = pieces.stream().allMatch(piece -> piece.text().isBlank());
        if (!blank || kind == Kind.BREAK) {
            paragraphs.add(new Draft(kind, blank ? List.of() : List.copyOf(pieces)));
        }
        pieces = new ArrayList<>();
    }

    private static Kind kindOf(Map<String, Object> format) {
        if (format.containsKey("break")) {
            return Kind.BREAK;
        }
        if (format.containsKey("header")) {
            return Kind.HEADING;
        }
        return format.containsKey("blockquote") ? Kind.QUOTE : Kind.TEXT;
    }

    static Paragraph placed(Draft draft, Map<?, String> contributors) {
        return new Paragraph(
                draft.kind(),
                draft.pieces().stream()
                        .map(piece -> Pieces.of(piece, contributors))
                        .toList());
    }
}
