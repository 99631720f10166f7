package org.storytank.publishing.format;

import java.net.URI;
import java.util.List;
import org.storytank.publishing.format.Section.Side;

/**
 * The text of a work as elements, the same in HTML and in EPUB: every stretch says who or what made it, a machine's carries its badge.
 *
 * @param disclosure the name of the attribute: EPUB knows none without {@code data-}
 */
record TextMarkup(Edition edition, Markup out, String disclosure) {

    void section(int number) {
        var section = edition.work().sections().get(number - 1);
        var side = section.answer().map(Section.Answer::side);
        out.open(
                "section",
                "id",
                "s" + number,
                "class",
                "part" + side.map(one -> " " + one.word()).orElse(""),
                "data-part",
                String.valueOf(number),
                "data-side",
                side.map(Side::word).orElse(""),
                "data-to",
                section.answer().map(said -> String.valueOf(said.to())).orElse(""),
                "data-titled",
                section.title().isEmpty() ? "" : "yes");
        out.text("\n");
        heading(section, number);
        section.kind(edition).ifPresent(kind -> out.line("p", kind, "class", "kind"));
        for (var paragraph = 1; paragraph <= section.paragraphs().size(); paragraph++) {
            paragraph(section.paragraphs().get(paragraph - 1), paragraph, number);
        }
        if (!section.notes().isEmpty()) {
            out.open("ol", "class", "notes", "aria-label", edition.say("publishing.sources"))
                    .text("\n");
            section.notes().forEach(note -> note.markup(edition, out, number));
            out.end();
        }
        if (!section.unnumbered().isEmpty()) {
            out.open("ul", "class", "cites", "aria-label", edition.say("publishing.sources"));
            section.unnumbered()
                    .forEach(source -> out.open("li")
                            .element("a", source.title(), "href", Links.encoded(source.address()))
                            .close());
            out.end();
        }
        section.votes().ifPresent(votes -> out.line("p", votes.words(edition), "class", "votes"));
        section.decided().ifPresent(decided -> out.line("p", decided.words(edition), "class", "decided"));
        section.also().forEach(also -> out.line("p", also.words(edition), "class", "also"));
        out.end();
    }

    private void heading(Section section, int number) {
        out.line("h2", Headings.of(edition, section, number));
    }

    private void paragraph(Paragraph paragraph, int number, int part) {
        var quote = paragraph.kind() == Paragraph.Kind.QUOTE;
        if (quote) {
            out.open("blockquote");
        }
        out.open(
                paragraph.kind() == Paragraph.Kind.HEADING ? "h3" : "p",
                "data-p",
                String.valueOf(number),
                "class",
                paragraph.kind() == Paragraph.Kind.BREAK ? "break" : "");
        if (paragraph.isBlank()) {
            out.text("* * *");
        }
        paragraph.stretches().forEach(stretch -> stretch(stretch, part));
        out.end();
        if (quote) {
            out.end();
        }
    }

    private void stretch(List<Piece> stretch, int part) {
        var first = stretch.getFirst();
        if (first.made().isMachines()) {
            out.open("b", "class", "badge")
                    .text(edition.say("provenance.badge." + first.made().word()))
                    .element(
                            "span",
                            " "
                                    + edition.say(
                                            "provenance.spoken." + first.made().word()) + " ",
                            "class",
                            "visually-hidden")
                    .close()
                    .text(" ");
        }
        out.open(
                "span",
                "class",
                first.made().isMachines() ? "machine" : "",
                "data-class",
                first.made().word(),
                "data-run",
                first.run().orElse(""),
                "data-by",
                first.by().orElse(""),
                "data-digital-source-type",
                first.made().digitalSourceType().map(URI::toString).orElse(""),
                disclosure,
                first.made().disclosure().orElse(""));
        stretch.forEach(piece -> piece(piece, part));
        out.close();
    }

    private void piece(Piece piece, int part) {
        var depth = 0;
        if (!piece.link().isEmpty()) {
            out.open("a", "href", Links.encoded(piece.link()), "rel", "nofollow noopener");
            depth++;
        }
        if (piece.bold()) {
            out.open("strong");
            depth++;
        }
        if (piece.italic()) {
            out.open("em");
            depth++;
        }
        out.text(piece.text());
        for (; depth > 0; depth--) {
            out.close();
        }
        piece.notes().forEach(note -> note(note, part));
    }

    /** The style sheet writes the number: in the file it is an attribute, so that nothing but signed words stands between words. */
    private void note(int number, int part) {
        out.open("sup", "class", "note", "id", "s%d-b%d".formatted(part, number))
                .element(
                        "a",
                        "",
                        "href",
                        "#s%d-n%d".formatted(part, number),
                        "data-number",
                        String.valueOf(number),
                        "aria-label",
                        edition.say("story.web.source", number))
                .close();
    }
}
