package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** A book: EPUB 3.3, written with the zip of the JDK. One document a scene, and "How AI was used" at its end. */
final class EpubFile {

    private static final String XHTML = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private static final String DISCLOSURE = "data-ai-disclosure";
    // The same bytes each time; the first day a zip knows would be written with a field that EPUB forbids.
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    // A book of ours is far smaller, and one made to fill a memory is not read.
    private static final int MOST_BYTES = 64 << 20;

    private final Edition edition;
    private final Map<String, String> files = new LinkedHashMap<>();

    private EpubFile(Edition edition) {
        this.edition = edition;
    }

    static byte[] content(Edition edition) {
        return new EpubFile(edition).write();
    }

    private byte[] write() {
        var sections = edition.work().sections().size();
        files.put("META-INF/container.xml", container());
        files.put("EPUB/package.opf", new EpubPackage(edition).write());
        files.put("EPUB/nav.xhtml", nav());
        files.put("EPUB/style.css", edition.sheet());
        files.put("EPUB/title.xhtml", page(edition.work().title(), out -> HtmlFile.head(edition, out)));
        for (var number = 1; number <= sections; number++) {
            var part = number;
            files.put(
                    "EPUB/s%d.xhtml".formatted(number),
                    page(heading(number), out -> new TextMarkup(edition, out, DISCLOSURE).section(part)));
        }
        files.put("EPUB/how.xhtml", page(HowUsed.title(edition), out -> HtmlFile.how(edition, out)));
        return zip();
    }

    private String heading(int number) {
        return Headings.of(edition, edition.work().sections().get(number - 1), number);
    }

    private static String container() {
        var out = new Markup(XML);
        out.open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles");
        out.empty("rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml");
        return out.close().close().toString();
    }

    private String nav() {
        return page(edition.say("publishing.contents"), out -> {
            out.open("nav", "epub:type", "toc")
                    .line("h1", edition.say("publishing.contents"))
                    .open("ol")
                    .text("\n");
            item(out, "title.xhtml", edition.work().title());
            for (var number = 1; number <= edition.work().sections().size(); number++) {
                item(out, "s%d.xhtml".formatted(number), heading(number));
            }
            item(out, "how.xhtml", HowUsed.title(edition));
            out.end().end();
        });
    }

    private static void item(Markup out, String file, String title) {
        out.open("li").element("a", title, "href", file).end();
    }

    private String page(String title, java.util.function.Consumer<Markup> body) {
        var out = new Markup(XHTML);
        out.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                edition.lang(),
                "xml:lang",
                edition.lang());
        out.open("head").line("title", title.isBlank() ? edition.work().title() : title);
        edition.work()
                .label()
                .disclosure()
                .ifPresent(value -> out.empty("meta", "name", "ai-disclosure", "content", value));
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css");
        out.end().open("body").text("\n");
        body.accept(out);
        return out.close().close().toString();
    }

    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            // First and not compressed, so that its kind stands at a fixed place (OCF 4.3).
            var type = "application/epub+zip".getBytes(UTF_8);
            var first = entry("mimetype");
            var sum = new CRC32();
            sum.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        return entry;
    }

    static Evidence evidence(byte[] content) {
        var read = new HtmlFile.Reading(DISCLOSURE);
        var term = "";
        var disclosure = "";
        var room = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var bytes = zip.readNBytes(room);
                room -= bytes.length;
                if (zip.read() >= 0) {
                    throw new IOException(
                            "This book holds more than %,d bytes; none of ours does".formatted(MOST_BYTES));
                }
                if (name.equals("EPUB/package.opf")) {
                    var opf = Jsoup.parse(new String(bytes, UTF_8), Parser.xmlParser());
                    term = opf.select("meta[property=schema:digitalSourceType]").text();
                    disclosure = opf.select("meta[name=ai-disclosure]").attr("content");
                } else if (name.matches("EPUB/s[0-9]+\\.xhtml")) {
                    Jsoup.parse(new String(bytes, UTF_8), Parser.xmlParser())
                            .select("section[data-part]")
                            .forEach(read::section);
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return new Evidence(read.marks, read.stretches, term, disclosure);
    }

    /** EPUB wants its moments in whole seconds. */
    static String moment(Edition edition) {
        return edition.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
