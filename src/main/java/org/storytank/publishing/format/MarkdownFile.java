package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.format.Annotations.Annotated;
import org.storytank.publishing.format.Evidence.Stretch;

/** A story as Markdown: readable as it is, its labels in the text and, to the character, in a block of Markdown Annotations at its end. */
final class MarkdownFile {

    static final String BEFORE = "<!-- storytank-manifest ";
    static final String AFTER = " -->";

    private static final Pattern TERM = Pattern.compile("(?m)^digital-source-type: \"(.*)\"$");
    private static final Pattern DISCLOSURE = Pattern.compile("(?m)^ai-disclosure: \"(.*)\"$");
    private static final Pattern PART = Pattern.compile("## (?<ours>\\*)?(?<title>.*?)\\*?");

    private final Edition edition;
    private final StringBuilder text = new StringBuilder();
    private final Annotations annotations;

    private MarkdownFile(Edition edition) {
        this.edition = edition;
        this.annotations = new Annotations(edition);
    }

    static byte[] content(Edition edition) {
        return new MarkdownFile(edition).write().getBytes(UTF_8);
    }

    private String write() {
        var work = edition.work();
        front();
        text.append("# ").append(MarkdownText.escaped(work.title())).append("\n\n");
        var names =
                work.contributors().stream().flatMap(one -> one.name().stream()).toList();
        if (!names.isEmpty()) {
            say(edition.say("publishing.by", String.join(", ", names)));
        }
        if (work.hasMachineText()) {
            text.append(badge(TextClass.GENERATED));
            say(edition.say("publishing.has-machine-text"));
        }
        for (var number = 1; number <= work.sections().size(); number++) {
            section(work.sections().get(number - 1), number);
        }
        text.append("## *").append(HowUsed.title(edition)).append("*\n\n");
        HowUsed.sentences(edition)
                .forEach(sentence ->
                        text.append("* ").append(MarkdownText.escaped(sentence)).append('\n'));
        text.append('\n');
        text.append(MarkdownText.escaped(edition.say("publishing.how.proof")))
                .append(" <")
                .append(edition.proof())
                .append(">\n");
        var block = annotations.block(text.toString());
        return text + "\n" + BEFORE + AFTER + "\n\n" + block;
    }

    private void front() {
        var work = edition.work();
        text.append("---\n");
        field("title", work.title());
        field("lang", edition.lang());
        field("address", work.address());
        work.label().disclosure().ifPresent(value -> field("ai-disclosure", value));
        work.label().digitalSourceType().ifPresent(term -> field("digital-source-type", term.toString()));
        field("provenance", edition.proof());
        edition.rights().ifPresent(rights -> {
            text.append("tdm-reservation: ").append(rights.reserved() ? 1 : 0).append('\n');
            if (!rights.policy().isEmpty()) {
                field("tdm-policy", rights.policy());
            }
        });
        text.append("---\n\n");
    }

    /** JSON's texts are YAML's too. */
    private void field(String name, String value) {
        text.append(name).append(": ").append(CanonicalJson.of(value)).append('\n');
    }

    private void say(String sentence) {
        text.append(MarkdownText.escaped(sentence)).append("\n\n");
    }

    private String badge(TextClass made) {
        return "\\[%s\\] ".formatted(edition.say("provenance.badge." + made.word()));
    }

    private void section(Section section, int number) {
        text.append("## ");
        if (section.title().isEmpty()) {
            text.append('*')
                    .append(MarkdownText.escaped(Headings.of(edition, section, number)))
                    .append('*');
        } else {
            text.append(MarkdownText.escaped(section.title()));
        }
        text.append("\n\n");
        section.kind(edition).ifPresent(this::say);
        section.paragraphs().forEach(paragraph -> paragraph(paragraph, number));
        section.notes()
                .forEach(note -> text.append("[^%d-%d]: ".formatted(number, note.number()))
                        .append(note.markdown(edition))
                        .append("\n\n"));
        section.unnumbered()
                .forEach(source -> text.append("* [")
                        .append(MarkdownText.escaped(source.title()))
                        .append("](<")
                        .append(Links.encoded(source.address()))
                        .append(">)\n"));
        section.votes().ifPresent(votes -> item(votes.words(edition)));
        section.decided().ifPresent(decided -> item(decided.words(edition)));
        section.also().forEach(also -> item(also.words(edition)));
        text.append(
                section.unnumbered().isEmpty()
                                && section.votes().isEmpty()
                                && section.decided().isEmpty()
                                && section.also().isEmpty()
                        ? ""
                        : "\n");
    }

    private void item(String sentence) {
        text.append("* ").append(MarkdownText.escaped(sentence)).append('\n');
    }

    private void paragraph(Paragraph paragraph, int part) {
        if (paragraph.kind() == Paragraph.Kind.BREAK && paragraph.isBlank()) {
            // Two stars are no line of Markdown Annotations; three dashes could begin a block of them.
            text.append("* * *");
        } else {
            text.append(
                    switch (paragraph.kind()) {
                        case HEADING -> "### ";
                        case QUOTE -> "> ";
                        case TEXT, BREAK -> "";
                    });
        }
        if (paragraph.isBlank()) {
            text.append("\n\n");
            return;
        }
        var first = true;
        var last = paragraph.pieces().getLast();
        for (var stretch : paragraph.stretches()) {
            if (stretch.getFirst().made().isMachines()) {
                text.append(badge(stretch.getFirst().made()));
                first = false;
            }
            for (var piece : stretch) {
                piece(piece, first, piece == last);
                // A footnote, as most readers of Markdown know it.
                piece.notes().forEach(note -> text.append("[^%d-%d]".formatted(part, note)));
                first = false;
            }
        }
        text.append("\n\n");
    }

    private void piece(Piece piece, boolean lineStart, boolean lineEnd) {
        var after = "";
        if (!piece.link().isEmpty()) {
            text.append('[');
            after = "](<" + Links.encoded(piece.link()) + ">)" + after;
        }
        if (piece.bold()) {
            text.append("<strong>");
            after = "</strong>" + after;
        }
        if (piece.italic()) {
            text.append("<em>");
            after = "</em>" + after;
        }
        var from = text.length();
        text.append(MarkdownText.escaped(piece.text(), lineStart, lineEnd));
        annotations.add(from, text.length(), piece);
        text.append(after);
    }

    static Evidence evidence(byte[] content) {
        var file = new String(content, UTF_8);
        var end = file.lastIndexOf("\n" + BEFORE);
        var text = file.substring(0, end);
        var annotated = Annotations.read(file.substring(file.lastIndexOf("\n---\n") + 1), text);
        var marks = new ArrayList<String>();
        var stretches = new ArrayList<Stretch>();
        var paragraph = 0;
        var at = 0;
        for (var line : text.split("\n", -1)) {
            var part = PART.matcher(line);
            var in = inLine(annotated, at, at + line.length());
            if (part.matches() && in.isEmpty()) {
                marks.add(part.group("ours") == null ? MarkdownText.read(line.substring(3)) : "");
                paragraph = 0;
            } else if (!marks.isEmpty() && (!in.isEmpty() || line.equals("* * *"))) {
                paragraph++;
                stretches.addAll(stretches(in, text, marks.size(), paragraph));
            }
            at += line.length() + 1;
        }
        // The last one is "How AI was used".
        marks.removeLast();
        return new Evidence(marks, stretches, found(TERM, text), found(DISCLOSURE, text));
    }

    private static List<Annotated> inLine(List<Annotated> annotated, int from, int to) {
        return annotated.stream()
                .filter(one -> one.from() >= from && one.to() <= to)
                .toList();
    }

    private static List<Stretch> stretches(List<Annotated> pieces, String text, int part, int paragraph) {
        var stretches = new ArrayList<Stretch>();
        var words = new StringBuilder();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            words.append(MarkdownText.read(text.substring(piece.from(), piece.to())));
            if (i + 1 < pieces.size() && pieces.get(i + 1).sameOriginAs(piece)) {
                continue;
            }
            var first = i;
            while (first > 0 && pieces.get(first - 1).sameOriginAs(piece)) {
                first--;
            }
            stretches.add(new Stretch(
                    part,
                    paragraph,
                    stretches.size() + 1,
                    piece.made(),
                    piece.run(),
                    piece.by(),
                    TextClass.called(piece.made())
                            .flatMap(TextClass::disclosure)
                            .orElse(""),
                    isBadged(text, pieces.get(first).from()),
                    words.toString()));
            words.setLength(0);
        }
        return stretches;
    }

    private static boolean isBadged(String text, int at) {
        var before = text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at)
                .replaceFirst("(\\[|<strong>|<em>)+$", "");
        return before.matches(".*\\\\\\[[^\\[\\]]+\\\\] $");
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }
}
