package org.storytank.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccessService;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.publishing.Publication;
import org.storytank.publishing.PublishingService;
import org.storytank.publishing.format.Format;
import org.storytank.shell.Refusal;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** A story or a debate to take away, how AI was used in it, and what its owners record about it. */
@PlainHtml
class FilePages {

    private static final List<Format> OF_STORY = List.of(Format.HTML, Format.EPUB, Format.MARKDOWN, Format.JSON);
    private static final List<Format> OF_DEBATE = List.of(Format.HTML, Format.JSON);

    private final PublishingService publishing;
    private final Publications publications;
    private final AccessService access;
    private final OurForms stamps;
    private final PlainPages pages;

    FilePages(
            PublishingService publishing,
            Publications publications,
            AccessService access,
            OurForms stamps,
            PlainPages pages) {
        this.publishing = publishing;
        this.publications = publications;
        this.access = access;
        this.stamps = stamps;
        this.pages = pages;
    }

    @GetMapping("/read/stories/{story}/files")
    ResponseEntity<String> story(@PathVariable String story, HttpServletRequest request, HttpServletResponse response) {
        return show(publications.story(story), "/read/stories/" + story, OF_STORY, Optional.empty(), request, response);
    }

    @GetMapping("/r/{code}/files")
    ResponseEntity<String> debate(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return show(publications.debate(code, request), "/r/" + code, OF_DEBATE, Optional.empty(), request, response);
    }

    @GetMapping("/read/stories/{story}/files/{suffix}")
    ResponseEntity<byte[]> story(@PathVariable String story, @PathVariable String suffix, HttpServletRequest request) {
        return file(publications.story(story), OF_STORY, suffix, request);
    }

    @GetMapping("/r/{code}/files/{suffix}")
    ResponseEntity<byte[]> debate(@PathVariable String code, @PathVariable String suffix, HttpServletRequest request) {
        return file(publications.debate(code, request), OF_DEBATE, suffix, request);
    }

    @PostMapping("/read/stories/{story}/files")
    ResponseEntity<String> recorded(
            @PathVariable String story,
            @RequestParam(name = OurForms.FIELD, defaultValue = "") String stamp,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String informs,
            HttpServletRequest request,
            HttpServletResponse response) {
        return record(
                publications.story(story),
                "/read/stories/" + story,
                OF_STORY,
                stamp,
                name,
                text,
                informs,
                request,
                response);
    }

    @PostMapping("/r/{code}/files")
    ResponseEntity<String> recordedOfDebate(
            @PathVariable String code,
            @RequestParam(name = OurForms.FIELD, defaultValue = "") String stamp,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        return record(
                publications.debate(code, request), "/r/" + code, OF_DEBATE, stamp, name, text, "", request, response);
    }

    private ResponseEntity<String> record(
            Publication publication,
            String path,
            List<Format> formats,
            String stamp,
            String name,
            String text,
            String informs,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.page(request);
        var owner = publications.reader(request);
        if (owner == null) {
            throw new Unknown("place");
        }
        if (!stamps.gave(request, stamp)) {
            return show(
                    publication, path, formats, Optional.of(page.say("publishing.review.again")), request, response);
        }
        try {
            if (informs.isEmpty()) {
                publishing.review(owner, publication, name, text);
            } else {
                publishing.declare(owner, publication, informs.equals("yes"));
            }
        } catch (RuntimeException refused) {
            if (refused instanceof Refusal refusal && refusal.status() != HttpServletResponse.SC_NOT_FOUND) {
                return show(
                        publication,
                        path,
                        formats,
                        Optional.of(page.say(refusal.words(), refusal.details())),
                        request,
                        response);
            }
            throw refused;
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path + "/files"))
                .build();
    }

    private ResponseEntity<String> show(
            Publication publication,
            String path,
            List<Format> formats,
            Optional<String> refused,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.page(request);
        var reader = publications.reader(request);
        var facts = publishing.facts(publication, reader, page.locale());
        var owner = reader != null
                && access.roleIn(publication.place(), reader)
                        .filter(role -> role.includes(Role.OWNER))
                        .isPresent();
        var shown = new HashMap<String, Object>();
        shown.put("facts", facts);
        shown.put("path", path);
        shown.put("formats", formats.stream().map(Format::suffix).toList());
        shown.put("owner", owner);
        shown.put("story", publication instanceof Publication.OfStory);
        shown.put("refused", refused.orElse(""));
        shown.put("stamp", owner ? stamps.stamp(request, response) : "");
        var status = refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return pages.show(page, response, status, "publishing/files", shown);
    }

    private ResponseEntity<byte[]> file(
            Publication publication, List<Format> formats, String suffix, HttpServletRequest request) {
        var format = Format.withSuffix(suffix).filter(formats::contains).orElseThrow(() -> new Unknown("file"));
        var page = pages.page(request);
        var file = publishing.handOut(publication, format, publications.reader(request), page.locale());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", page.lang())
                .header("Vary", "Accept-Language, Cookie")
                .header("Link", "</provenance/%s>; rel=\"describedby\"".formatted(file.manifest()))
                .body(file.bytes());
    }
}
