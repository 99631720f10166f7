package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.debate.Analysis;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Supposition;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** How strong a claim is and why, on a page that works without a script. */
@PlainHtml
class RoomStrengths {

    private final Halls halls;
    private final Analysis analysis;
    private final PlainPages pages;

    RoomStrengths(Halls halls, Analysis analysis, PlainPages pages) {
        this.halls = halls;
        this.analysis = analysis;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/strength")
    ResponseEntity<String> question(
            @PathVariable String code,
            @RequestParam(name = "if", defaultValue = "") String supposing,
            @RequestParam(defaultValue = "false") String is,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, hall.threads().thesis(), supposing, is, response);
    }

    @GetMapping("/r/{code}/claims/{claim}/strength")
    ResponseEntity<String> claim(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam(name = "if", defaultValue = "") String supposing,
            @RequestParam(defaultValue = "false") String is,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, RoomSheets.claim(hall.threads(), claim), supposing, is, response);
    }

    private ResponseEntity<String> show(
            Hall hall, ClaimId claim, String supposing, String is, HttpServletResponse response) {
        var tools = hall.debate().room().choices().tools();
        var what = Optional.of(supposing)
                .filter(one -> !one.isEmpty())
                .map(one -> new Supposition(RoomSheets.claim(hall.threads(), one), is.equals("true")));
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put(
                "sheet",
                tools
                        ? StrengthSheet.of(
                                analysis.strength(hall.debate().room().id(), claim, what, hall.id()), hall)
                        : null);
        return pages.show(hall.page(), response, "debate/strength", shown);
    }
}
