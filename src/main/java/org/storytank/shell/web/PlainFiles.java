package org.storytank.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The one style sheet of plain pages and their scripts, kept by browsers until they change. */
@Controller
public class PlainFiles {

    private static final String SHEET = "plain.css";
    private static final String SCRIPT = "plain.js";
    private static final String CHECK = "provenance.js";
    private static final List<String> CHECK_IN_ORDER = List.of(
            "bytes",
            "canonical",
            "signature",
            "manifest",
            "slots",
            "zip",
            "data",
            "markup",
            "markdown",
            "check",
            "page");
    private static final Map<String, MediaType> TYPES = Map.of(
            SHEET, new MediaType("text", "css", UTF_8),
            SCRIPT, new MediaType("text", "javascript", UTF_8),
            CHECK, new MediaType("text", "javascript", UTF_8));

    private final Map<String, String> files = Map.of(
            SHEET, PlainSheet.of(read("META-INF/resources/tokens.css"), read("plain/plain.css")),
            SCRIPT, read("plain/plain.js"),
            CHECK, check());

    /** A sheet of these rules and of what they use of the colours and measures, for a file that leaves the place. */
    public static String sheetWith(String rules) {
        return PlainSheet.of(read("META-INF/resources/tokens.css"), rules);
    }

    /** What checks a file in the browser, without this place. */
    public static String check() {
        return CHECK_IN_ORDER.stream()
                .map(name -> read("plain/provenance/" + name + ".js"))
                .collect(Collectors.joining("\n"));
    }

    String address(String name) {
        var sum = new CRC32();
        sum.update(file(name).getBytes(UTF_8));
        return "/plain/%08x/%s".formatted(sum.getValue(), name);
    }

    @GetMapping("/plain/{version}/{name:plain\\.css|(?:plain|provenance)\\.js}")
    @ResponseBody
    ResponseEntity<String> file(@PathVariable String version, @PathVariable String name) {
        var cached = address(name).contains(version)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(TYPES.getOrDefault(name, MediaType.TEXT_PLAIN))
                .cacheControl(cached)
                .body(file(name));
    }

    private String file(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("Plain pages have the files %s, not %s".formatted(files.keySet(), name));
        }
        return file;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
