package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.shell.PublicAddress;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** How phones come in: the room's address, large enough for the last row, and the square that cameras read. */
@PlainHtml
class Poster {

    private static final Set<String> ONLY_HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Halls halls;
    private final PublicAddress address;
    private final PlainPages pages;

    Poster(Halls halls, PublicAddress address, PlainPages pages) {
        this.halls = halls;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/poster")
    ResponseEntity<String> show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var here = URI.create(address.of("", request));
        return pages.show(
                hall.page(),
                response,
                "debate/poster",
                Map.of(
                        "code", hall.code(),
                        "question", hall.debate().thesis().wording().words(),
                        "host", here.getAuthority(),
                        "seenBy", hall.seenBy(),
                        "onlyHere", ONLY_HERE.contains(here.getHost())));
    }

    @GetMapping("/r/{code}/qr.svg")
    ResponseEntity<String> square(@PathVariable String code, HttpServletRequest request) {
        var hall = halls.enter(code, request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(QrCode.svg(address.of(hall.code().path(), request)));
    }
}
