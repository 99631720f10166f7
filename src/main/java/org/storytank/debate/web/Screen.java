package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.debate.RunLine;
import org.storytank.shell.PublicAddress;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/**
 * The room on a projector: one thing at a time, large, without anything to press; the clock and how phones come in always in the same corner. It
 * looks again by itself. Everything on it stands on the page that phones read.
 */
@PlainHtml
class Screen {

    private static final String SECONDS_UNTIL_IT_LOOKS_AGAIN = "10";

    private final Halls halls;
    private final PublicAddress address;
    private final PlainPages pages;
    private final Clock clock;

    Screen(Halls halls, PublicAddress address, PlainPages pages, Clock clock) {
        this.halls = halls;
        this.address = address;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param claim what is talked about now; the question, when it is empty */
    @GetMapping("/r/{code}/screen")
    ResponseEntity<String> show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String claim,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var threads = hall.threads();
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put(
                "claim",
                claim.isEmpty()
                        ? null
                        : threads.leaf(RoomSheets.claim(threads, claim)).alone());
        shown.put("phase", hall.debate().room().phase());
        shown.put("left", hall.debate().room().phase().secondsLeft(clock.instant()));
        shown.put("made", RunLine.made(hall.debate().allRuns()));
        shown.put("floor", hall.debate().floor());
        shown.put(
                "spoken",
                hall.debate()
                        .floor()
                        .word()
                        .map(word -> word.seconds(clock.instant()))
                        .orElse(0L));
        shown.put("claims", hall.debate().claims().size());
        shown.put("host", URI.create(address.of("", request)).getAuthority());
        response.setHeader("Refresh", SECONDS_UNTIL_IT_LOOKS_AGAIN);
        return pages.show(hall.page(), response, "debate/screen", shown);
    }
}
