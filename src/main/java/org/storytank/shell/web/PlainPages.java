package org.storytank.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.storytank.shell.Language;
import org.storytank.shell.Scheme;
import org.storytank.shell.Words;

/** Makes plain pages from the templates in {@code src/main/jte}, which escape whatever they are given. */
@Component
public class PlainPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    // Nothing written into a page runs or colours anything: scripts and styles are files of ours, and there is one of
    // each.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Words words;
    private final PlainFiles files;

    PlainPages(Words words, PlainFiles files) {
        this.words = words;
        this.files = files;
    }

    public PlainPage page(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text);
        return new PlainPage(
                Language.of(request.getCookies(), Collections.list(request.getLocales())),
                Scheme.of(request.getCookies()),
                request.getRequestURI() + query.orElse(""),
                words,
                files);
    }

    /** @param params what the template asks for beside {@code page} */
    public ResponseEntity<String> show(
            PlainPage page,
            HttpServletResponse response,
            HttpStatus status,
            String template,
            Map<String, Object> params) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Security-Policy-Report-Only", null);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", page.lang())
                .header("Vary", "Accept-Language, Cookie")
                .body(render(page, template, params));
    }

    public ResponseEntity<String> show(
            PlainPage page, HttpServletResponse response, String template, Map<String, Object> params) {
        return show(page, response, HttpStatus.OK, template, params);
    }

    /** A part of a page, for one that is open already. */
    public String render(PlainPage page, String template, Map<String, Object> params) {
        var all = new HashMap<>(params);
        all.put("page", page);
        var html = new StringOutput();
        templates.render(template + ".jte", all, html);
        return html.toString();
    }
}
