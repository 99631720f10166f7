package org.storytank.publishing.format;

import java.util.List;

/** What an EPUB says of itself: its metadata, with the digital source type, and the order of its documents. */
record EpubPackage(Edition edition) {

    private static final List<String> FEATURES = List.of("structuralNavigation", "tableOfContents", "readingOrder");

    String write() {
        var out = new Markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                edition.lang(),
                "prefix",
                "tdm: http://www.w3.org/ns/tdmrep#");
        out.text("\n");
        metadata(out);
        manifest(out);
        out.open("spine").text("\n").empty("itemref", "idref", "title");
        for (var number = 1; number <= sections(); number++) {
            out.empty("itemref", "idref", "s" + number);
        }
        out.empty("itemref", "idref", "how");
        return out.end().end().toString();
    }

    private int sections() {
        return edition.work().sections().size();
    }

    private void metadata(Markup out) {
        var work = edition.work();
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").text("\n");
        out.line("dc:identifier", edition.proof(), "id", "id");
        out.line("dc:title", work.title());
        out.line("dc:language", edition.lang());
        work.contributors().stream().flatMap(one -> one.name().stream()).forEach(name -> out.line("dc:creator", name));
        out.line("dc:source", work.address());
        property(out, "dcterms:modified", EpubFile.moment(edition));
        property(out, "schema:accessMode", "textual");
        property(out, "schema:accessModeSufficient", "textual");
        FEATURES.forEach(feature -> property(out, "schema:accessibilityFeature", feature));
        property(out, "schema:accessibilityHazard", "none");
        property(out, "schema:accessibilitySummary", edition.say("publishing.accessible"));
        work.label().digitalSourceType().ifPresent(term -> property(out, "schema:digitalSourceType", term.toString()));
        work.label().disclosure().ifPresent(value -> out.empty("meta", "name", "ai-disclosure", "content", value));
        edition.rights().ifPresent(rights -> {
            property(out, "tdm:reservation", rights.reserved() ? "1" : "0");
            if (!rights.policy().isEmpty()) {
                property(out, "tdm:policy", rights.policy());
            }
        });
        out.end();
    }

    private static void property(Markup out, String name, String value) {
        out.line("meta", value, "property", name);
    }

    private void manifest(Markup out) {
        out.open("manifest").text("\n");
        item(out, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
        item(out, "style", "style.css", "text/css", "");
        item(out, "title", "title.xhtml", "application/xhtml+xml", "");
        for (var number = 1; number <= sections(); number++) {
            item(out, "s" + number, "s" + number + ".xhtml", "application/xhtml+xml", "");
        }
        item(out, "how", "how.xhtml", "application/xhtml+xml", "");
        out.end();
    }

    private static void item(Markup out, String id, String file, String type, String properties) {
        out.empty("item", "id", id, "href", file, "media-type", type, "properties", properties);
    }
}
