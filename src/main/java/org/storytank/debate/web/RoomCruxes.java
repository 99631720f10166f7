package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.debate.Analysis;
import org.storytank.debate.Crux;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** What is worth talking about next, on a page that a projector shows as well as a telephone. */
@PlainHtml
class RoomCruxes {

    private final Halls halls;
    private final RoomSheets sheets;
    private final Analysis analysis;
    private final PlainPages pages;

    RoomCruxes(Halls halls, RoomSheets sheets, Analysis analysis, PlainPages pages) {
        this.halls = halls;
        this.sheets = sheets;
        this.analysis = analysis;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/crux")
    ResponseEntity<String> show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var tools = hall.debate().room().choices().tools();
        var cruxes = tools ? analysis.cruxes(hall.debate().room().id(), hall.id()) : List.<Crux>of();
        return pages.show(
                hall.page(),
                response,
                "debate/crux",
                Map.of(
                        "code",
                        hall.code(),
                        "question",
                        hall.debate().thesis().wording().words(),
                        "tools",
                        tools,
                        "cruxes",
                        cruxes.stream().map(crux -> line(crux, hall)).toList()));
    }

    private CruxLine line(Crux crux, Hall hall) {
        var claim = crux.claim().id();
        return new CruxLine(
                sheets.pathTo(claim, hall) + "#c-" + claim,
                hall.threads().leaf(claim).alone(),
                Math.round(100 * crux.division()),
                Math.round(100 * crux.movement()),
                crux.settled());
    }
}
