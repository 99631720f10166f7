package org.storytank.account.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept of a person as one file to take along: {@code data.json} for machines and {@code data.html} to read, in a zip. */
final class TakeAlong {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UnaryOperator<String> words;
    private final StringBuilder html = new StringBuilder();

    private TakeAlong(UnaryOperator<String> words) {
        this.words = words;
    }

    /** @param words what a field is called in the person's language */
    static byte[] zip(Map<String, Object> everything, String title, String language, UnaryOperator<String> words) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(everything));
            zip.putNextEntry(new ZipEntry("data.html"));
            zip.write(new TakeAlong(words).page(everything, title, language).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String page(Map<String, Object> everything, String title, String language) {
        html.append("<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><title>%s</title>"
                        .formatted(language, safe(title)))
                .append("<style>body{font:18px/1.6 serif;max-width:42em;margin:2em auto;padding:0 1em}")
                .append("dt{font-weight:bold}dd{margin:0 0 1em 1em;white-space:pre-wrap}</style><h1>")
                .append(safe(title))
                .append("</h1>");
        everything.forEach((kind, value) -> {
            html.append("<h2>").append(safe(words.apply(kind))).append("</h2>");
            write(value);
        });
        return html.append("</html>\n").toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                html.append("<dl>");
                map.forEach((name, one) -> {
                    html.append("<dt>")
                            .append(safe(words.apply(String.valueOf(name))))
                            .append("</dt><dd>");
                    write(one == null ? "" : one);
                    html.append("</dd>");
                });
                html.append("</dl>");
            }
            case List<?> list when list.isEmpty() -> html.append("—");
            case List<?> list -> {
                html.append("<ol>");
                list.forEach(one -> {
                    html.append("<li>");
                    write(one == null ? "" : one);
                    html.append("</li>");
                });
                html.append("</ol>");
            }
            default -> html.append(safe(String.valueOf(value)));
        }
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
