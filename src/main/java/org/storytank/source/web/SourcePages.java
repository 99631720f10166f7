package org.storytank.source.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.account.web.PlainVisitor;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.References;
import org.storytank.source.SourceId;
import org.storytank.source.SourceService;

/** The page of a source. */
@PlainHtml
class SourcePages {

    private final SourceService sources;
    private final References references;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    SourcePages(SourceService sources, References references, PlainVisitor visitor, PlainPages pages) {
        this.sources = sources;
        this.references = references;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GetMapping("/sources/{source:[a-z0-9-]+}")
    ResponseEntity<String> source(
            @PathVariable String source, HttpServletRequest request, HttpServletResponse response) {
        var person = visitor.in(request).map(one -> one.id()).orElse(null);
        var page = pages.page(request);
        var seen = sources.see(new SourceId(source), person);
        return pages.show(
                page,
                response,
                "source/source",
                Map.of("sheet", SourceSheet.of(seen, citation -> references.of(citation, page.locale()))));
    }
}
