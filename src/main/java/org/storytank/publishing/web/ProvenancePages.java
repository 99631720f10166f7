package org.storytank.publishing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.storytank.account.Unknown;
import org.storytank.provenance.Manifest;
import org.storytank.provenance.ManifestService;
import org.storytank.provenance.PublicKey;
import org.storytank.provenance.SigningService;
import org.storytank.publishing.format.Check;
import org.storytank.publishing.format.KeySet;
import org.storytank.publishing.format.Report;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPage;
import org.storytank.shell.web.PlainPages;

/** What is known of a file: by the number in it, or by dropping it here. */
@PlainHtml
class ProvenancePages {

    private static final int MOST_MEGABYTES = 16;
    private static final int MOST_KEYS = 20_000;

    private final ManifestService manifests;
    private final SigningService signing;
    private final Publications publications;
    private final PlainPages pages;

    ProvenancePages(ManifestService manifests, SigningService signing, Publications publications, PlainPages pages) {
        this.manifests = manifests;
        this.signing = signing;
        this.publications = publications;
        this.pages = pages;
    }

    @GetMapping("/provenance")
    ResponseEntity<String> check(HttpServletRequest request, HttpServletResponse response) {
        return show(pages.page(request), response, "", null, false);
    }

    /** For browsers that cannot check by themselves; nothing is kept. */
    @PostMapping("/provenance")
    ResponseEntity<String> checked(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String keys,
            @RequestParam(required = false) @Nullable MultipartFile keyfile,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = pages.page(request);
        if (file == null || file.isEmpty()) {
            return show(page, response, page.say("publishing.check.empty"), null, false);
        }
        if (file.getSize() > MOST_MEGABYTES << 20) {
            return show(page, response, page.say("publishing.check.too-big", MOST_MEGABYTES), null, false);
        }
        var theirs = keyfile == null || keyfile.isEmpty() ? keys : text(keyfile);
        var given = theirs.isBlank() ? Optional.of(signing.keys()) : given(theirs);
        if (given.isEmpty()) {
            return show(page, response, page.say("publishing.check.bad-keys"), null, false);
        }
        return show(page, response, "", new Check(given.get()).of(file.getBytes()), !theirs.isBlank());
    }

    private static String text(MultipartFile keyfile) throws IOException {
        return keyfile.getSize() > MOST_KEYS ? "{" : new String(keyfile.getBytes(), UTF_8);
    }

    private static Optional<List<PublicKey>> given(String keys) {
        return keys.length() > MOST_KEYS ? Optional.empty() : KeySet.read(keys).filter(all -> !all.isEmpty());
    }

    private ResponseEntity<String> show(
            PlainPage page, HttpServletResponse response, String refused, @Nullable Report report, boolean theirKeys) {
        var shown = new HashMap<String, Object>();
        shown.put("refused", refused);
        shown.put("keys", signing.keys());
        shown.put("report", report);
        shown.put("theirKeys", theirKeys);
        shown.put("data", CheckData.of(page, signing.jwks(), MOST_MEGABYTES));
        shown.put(
                "sheet",
                report == null
                        ? null
                        : report.manifest()
                                .map(one -> ManifestSheet.of(one, page))
                                .orElse(null));
        shown.put("found", report == null ? List.of() : Sentences.of(report, page));
        var status = refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(page, response, status, "publishing/check", shown);
    }

    @GetMapping(path = "/provenance/{id:[a-z0-9-]+}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> manifest(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        var signed = manifests.find(id, publications.reader(request)).orElseThrow(ProvenancePages::unknown);
        Manifest manifest = signed.manifest();
        return pages.show(
                page,
                response,
                "publishing/manifest",
                Map.of(
                        "sheet",
                        ManifestSheet.of(manifest, page),
                        "id",
                        id,
                        "kid",
                        signed.signature().kid().orElse("")));
    }

    @GetMapping(path = "/provenance/{id:[a-z0-9-]+}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> data(@PathVariable String id, HttpServletRequest request) {
        return json(id, request);
    }

    @GetMapping("/provenance/{id:[a-z0-9-]+}.json")
    ResponseEntity<String> json(@PathVariable String id, HttpServletRequest request) {
        return manifests
                .find(id, publications.reader(request))
                .map(signed -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Cache-Control", "private, no-cache")
                        .header("Vary", "Accept, Cookie")
                        .body(signed.text()))
                .orElseThrow(ProvenancePages::unknown);
    }

    private static Unknown unknown() {
        return new Unknown("proof", "publishing.proof.unknown");
    }
}
