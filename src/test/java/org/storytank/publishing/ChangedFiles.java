package org.storytank.publishing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.storytank.publishing.format.Format;

/** A file that somebody changed by a letter, in each way that matters. */
enum ChangedFiles {
    WHOLE("", ""),
    TEXT("hold the tide today", "hold the tidy today"),
    LABEL("machine-generated", "machine-generatet"),
    MANIFEST("\"label\":\"always\"", "\"label\":\"alwayz\"");

    private final String before;
    private final String after;

    ChangedFiles(String before, String after) {
        this.before = before;
        this.after = after;
    }

    byte[] of(Format format, byte[] file) {
        if (this == WHOLE) {
            return file;
        }
        if (format != Format.EPUB || this == MANIFEST) {
            return changed(format, new String(file, ISO_8859_1)).getBytes(ISO_8859_1);
        }
        var emptied = format.slot().empty(file).orElseThrow();
        return format.slot().fill(repacked(emptied.content()), emptied.manifest());
    }

    /** The first place in the text counts; in Markdown the label stands behind it. */
    private String changed(Format format, String file) {
        var from = this == LABEL
                ? switch (format) {
                    case HTML, EPUB -> file.indexOf("data-class=");
                    case MARKDOWN -> file.lastIndexOf("<storytank:");
                    case JSON -> file.indexOf("\"sections\"");
                }
                : 0;
        var at = file.indexOf(before, from);
        assertThat(at).as("'%s' in a file of %s", before, format).isNotNegative();
        return file.substring(0, at) + after + file.substring(at + before.length());
    }

    private byte[] repacked(byte[] book) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(book));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(content, UTF_8);
                var isScene = entry.getName().matches("EPUB/s[0-9]+\\.xhtml") && text.contains(before);
                out.write(isScene ? changed(Format.EPUB, text).getBytes(UTF_8) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
