package org.storytank.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.storytank.source.fetch.Answer;
import org.storytank.source.fetch.Bounds;
import org.storytank.source.fetch.PublicWeb;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a source says of itself at its address, where the host allows looking. */
@Component
class Lookup {

    /** Gets a page. */
    interface Pages {
        Answer get(String address, String accept) throws IOException;
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CSL = "application/vnd.citationstyles.csl+json";
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9][A-Za-z0-9_-]*)");
    private static final int LONGEST_TITLE = 300;

    // A registry's answer also holds every reference of the article, and its abstract; a citation needs neither.
    private static final Set<String> KEPT = Set.of(
            "type",
            "title",
            "author",
            "editor",
            "translator",
            "container-title",
            "collection-title",
            "publisher",
            "publisher-place",
            "issued",
            "volume",
            "issue",
            "page",
            "number",
            "edition",
            "genre",
            "language",
            "DOI",
            "ISBN",
            "ISSN",
            "URL");

    private final LookupSettings settings;
    private final Pages pages;
    private final Semaphore free;

    @Autowired
    Lookup(LookupSettings settings) {
        this(settings, new PublicWeb(new Bounds(settings.within(), settings.bytes(), settings.redirects()))::get);
    }

    Lookup(LookupSettings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
        free = new Semaphore(settings.atOnce());
    }

    boolean allowed() {
        return settings.allowed();
    }

    /** Its description; empty when it could not be had, or says nothing of itself. */
    Optional<Entry> of(WebAddress address) {
        if (!allowed() || !free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var doi = Doi.of(address).isPresent();
            var answer = pages.get(address.value(), doi ? CSL + ", text/html;q=0.5" : "text/html");
            return answer.type().contains("json") ? registered(answer) : page(answer, address);
        } catch (IOException | RuntimeException nothing) {
            // The network, the other side, or what it says: whoever cites describes the source themselves then.
            return Optional.empty();
        } finally {
            free.release();
        }
    }

    /** What a page of text says; empty when it could not be had, or is none. */
    Optional<PageRead> read(WebAddress address) {
        if (!allowed() || !free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var answer = pages.get(address.value(), "text/html, text/plain;q=0.5");
            return words(answer).map(words -> new PageRead(words, answer.body().length < settings.bytes()));
        } catch (IOException | RuntimeException nothing) {
            // The network, the other side, or what it says.
            return Optional.empty();
        } finally {
            free.release();
        }
    }

    private static Optional<String> words(Answer answer) throws IOException {
        if (answer.type().contains("html")) {
            return Optional.of(Jsoup.parse(new ByteArrayInputStream(answer.body()), charset(answer.type()), answer.at())
                    .text());
        }
        if (answer.type().startsWith("text/plain")) {
            var letters = Optional.ofNullable(charset(answer.type()))
                    .map(Charset::forName)
                    .orElse(UTF_8);
            return Optional.of(new String(answer.body(), letters));
        }
        return Optional.empty();
    }

    private static Optional<Entry> registered(Answer answer) {
        return JSON.readTree(answer.body()) instanceof ObjectNode csl ? titled(csl.retain(KEPT)) : Optional.empty();
    }

    private static Optional<Entry> page(Answer answer, WebAddress address) throws IOException {
        if (!answer.type().contains("html")) {
            return Optional.empty();
        }
        var page = Jsoup.parse(new ByteArrayInputStream(answer.body()), charset(answer.type()), answer.at());
        var csl = JSON.readValue(CslJson.of(address), FIELDS);
        csl.put("title", first(page, "citation_title", "DC.title", "og:title").orElseGet(page::title));
        var authors = all(page, "citation_author", "DC.creator", "author")
                .map(name -> Map.of("literal", name))
                .distinct()
                .toList();
        if (!authors.isEmpty()) {
            csl.put("author", authors);
        }
        first(page, "citation_publication_date", "citation_date", "DC.date", "article:published_time")
                .ifPresent(date -> csl.put("issued", Map.of("raw", date)));
        first(page, "citation_journal_title", "og:site_name").ifPresent(name -> csl.put("container-title", name));
        return titled(JSON.valueToTree(csl));
    }

    private static Optional<Entry> titled(ObjectNode csl) {
        var title = csl.path("title").asString("").strip();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        csl.put(
                "title",
                title.substring(
                        0,
                        title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())))));
        return Optional.of(new Entry(csl));
    }

    /** Null where the page says it itself, or nobody does. */
    private static @Nullable String charset(String type) {
        var named = CHARSET.matcher(type);
        return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
    }

    private static Optional<String> first(Document page, String... names) {
        return Stream.of(names).flatMap(name -> all(page, name)).findFirst();
    }

    private static Stream<String> all(Document page, String... names) {
        return List.of(names).stream()
                .flatMap(name -> page.select("meta[name='%1$s'], meta[property='%1$s']".formatted(name)).stream()
                        .map(meta -> meta.attr("content").strip()))
                .filter(content -> !content.isEmpty());
    }
}
