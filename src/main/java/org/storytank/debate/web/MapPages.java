package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.account.Unknown;
import org.storytank.debate.RoomMap;
import org.storytank.debate.exchange.Format;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** A room's argument map for other tools, each format with what does not fit into it. */
@PlainHtml
class MapPages {

    private final Halls halls;
    private final PlainPages pages;
    private final Clock clock;

    MapPages(Halls halls, PlainPages pages, Clock clock) {
        this.halls = halls;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/r/{code}/map")
    ResponseEntity<String> formats(
            @PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var files =
                Arrays.stream(Format.values()).map(format -> file(hall, format)).toList();
        return pages.show(
                hall.page(),
                response,
                "debate/map",
                Map.of(
                        "code",
                        hall.code(),
                        "question",
                        hall.debate().thesis().wording().words(),
                        "files",
                        files,
                        "owns",
                        hall.owns()));
    }

    @GetMapping("/r/{code}/map/files/{suffix}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable String suffix, HttpServletRequest request) {
        var hall = halls.enter(code, request);
        var file = file(hall, Format.called(suffix).orElseThrow(() -> new Unknown("file")));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(hall.code().value()))
                                .build()
                                .toString())
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", hall.page().lang())
                .header("Vary", "Accept-Language, Cookie")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private MapFile file(Hall hall, Format format) {
        var page = hall.page();
        var map =
                RoomMap.of(hall.debate(), text -> page.say("provenance.titled", text), page.say("debate.page.spoken"));
        var written = format.write(map, clock.instant());
        return new MapFile(format, written.text(), written.lost().sentences(page.locale()));
    }
}
