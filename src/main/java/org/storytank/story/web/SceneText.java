package org.storytank.story.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.authorship.Authorship.Span;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;
import org.storytank.provenance.TextClass;
import org.storytank.story.web.Paragraph.Kind;

/** A scene's text in paragraphs, its formats and labels on every character they belong to. */
public record SceneText(List<Paragraph> paragraphs, List<DraftRun> runs) {

    /** @param raised where the debates drawn from this scene end in its text, with their numbers */
    static SceneText of(AttributedText written, Map<Integer, Integer> raised) {
        return of(written, raised, Map.of());
    }

    /** @param cited where the passages that cite sources end, with the numbers of these */
    static SceneText of(AttributedText written, Map<Integer, Integer> raised, Map<Integer, List<Integer>> cited) {
        return new Reading(written, raised, cited).read();
    }

    /** Who or what made words of it, white space aside. */
    public Set<TextClass> classes() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.phrases().stream())
                .filter(phrase -> !phrase.text().isBlank())
                .map(Phrase::made)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TextClass.class)));
    }

    /** The value of {@code ai-disclosure} for what no machine made: empty as long as nothing can be claimed of some of it. */
    public String disclosureOfTheRest() {
        return classes().stream().filter(made -> !made.isMachines()).allMatch(TextClass.PERSON::equals)
                ? TextClass.PERSON.disclosure().orElse("")
                : "";
    }

    public boolean isEmpty() {
        return paragraphs.stream().allMatch(Paragraph::isBlank);
    }

    /** Goes through the text once, from border to border: where a format, a label or a paragraph ends. */
    private static final class Reading {

        private final AttributedText written;
        private final Map<Integer, Integer> raised;
        private final Map<Integer, List<Integer>> cited;
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, Map<String, Object>> formats = new TreeMap<>();
        private final TreeMap<Integer, Span> spans = new TreeMap<>();
        private final TreeSet<Integer> borders = new TreeSet<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private List<Phrase> phrases = new ArrayList<>();
        private @Nullable String drafting;

        Reading(AttributedText written, Map<Integer, Integer> raised, Map<Integer, List<Integer>> cited) {
            this.written = written;
            this.raised = raised;
            this.cited = cited;
        }

        SceneText read() {
            for (var piece : written.pieces()) {
                formats.put(text.length(), piece.attributes());
                borders.add(text.length());
                text.append(piece.text());
            }
            written.authorship().spans().forEach(span -> {
                spans.put(span.start(), span);
                borders.add(span.start());
            });
            Stream.concat(raised.keySet().stream(), cited.keySet().stream())
                    .filter(end -> end <= text.length())
                    .forEach(borders::add);
            borders.add(text.length());
            var from = 0;
            for (var border : borders.tailSet(1)) {
                read(from, border);
                from = border;
            }
            if (!phrases.isEmpty()) {
                end(Kind.TEXT);
            }
            return new SceneText(
                    List.copyOf(paragraphs), List.copyOf(written.runs().values()));
        }

        private void read(int from, int to) {
            var format = Optional.ofNullable(formats.floorEntry(from))
                    .map(Map.Entry::getValue)
                    .orElse(Map.of());
            var start = from;
            for (var at = from; at < to; at++) {
                if (text.charAt(at) == '\n') {
                    add(start, at, format, 0, List.of());
                    end(kindOf(format));
                    start = at + 1;
                }
            }
            add(start, to, format, raised.getOrDefault(to, 0), cited.getOrDefault(to, List.of()));
        }

        private void add(int from, int to, Map<String, Object> format, int raises, List<Integer> cites) {
            if (from == to && raises == 0 && cites.isEmpty()) {
                return;
            }
            var run = from == to ? drafting : runAt(from);
            phrases.add(new Phrase(
                    text.substring(from, to),
                    format.containsKey("bold"),
                    format.containsKey("italic"),
                    format.get("link") instanceof String link ? link : "",
                    run,
                    from == to ? TextClass.UNKNOWN : madeAt(from),
                    run != null && !run.equals(drafting),
                    raises,
                    cites));
            drafting = run;
        }

        private void end(Kind kind) {
            paragraphs.add(new Paragraph(kind, List.copyOf(phrases)));
            phrases = new ArrayList<>();
            drafting = null;
        }

        private @Nullable String runAt(int at) {
            var span = spans.floorEntry(at);
            return span != null && span.getValue().run().origin() instanceof Origin.Draft(var run) ? run : null;
        }

        private TextClass madeAt(int at) {
            var span = spans.floorEntry(at);
            if (span == null) {
                return TextClass.UNKNOWN;
            }
            var origin = span.getValue().run().origin();
            return TextClass.of(
                    origin,
                    origin instanceof Origin.Draft(var run) ? written.runs().get(run) : null);
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
    }
}
