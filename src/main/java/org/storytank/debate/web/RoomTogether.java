package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.debate.Analysis;
import org.storytank.debate.Claim;
import org.storytank.debate.Together;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** What can be accepted together, on a page that works without a script. */
@PlainHtml
class RoomTogether {

    /** Independent quarrels multiply: six are 64 ways. */
    private static final int SHOWN = 12;

    private final Halls halls;
    private final RoomSheets sheets;
    private final Analysis analysis;
    private final PlainPages pages;

    RoomTogether(Halls halls, RoomSheets sheets, Analysis analysis, PlainPages pages) {
        this.halls = halls;
        this.sheets = sheets;
        this.analysis = analysis;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/together")
    ResponseEntity<String> show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var tools = hall.debate().room().choices().tools();
        var found = tools
                ? analysis.together(hall.debate().room().id(), hall.id())
                : new Together(List.of(), List.of(), List.of(), true);
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("tools", tools);
        shown.put("accepted", lines(found.accepted(), hall));
        shown.put(
                "choices",
                found.choices().stream()
                        .limit(SHOWN)
                        .map(choice -> lines(choice, hall))
                        .toList());
        shown.put("ways", found.choices().size());
        shown.put("rejected", lines(found.rejected(), hall));
        shown.put("complete", found.complete());
        return pages.show(hall.page(), response, "debate/together", shown);
    }

    private List<TogetherLine> lines(List<Claim> claims, Hall hall) {
        var thesis = hall.threads().thesis();
        return claims.stream()
                .map(claim -> claim.id().equals(thesis)
                        ? new TogetherLine(hall.code().path(), claim.wording().words(), true)
                        : new TogetherLine(
                                sheets.pathTo(claim.id(), hall) + "#c-" + claim.id(),
                                claim.wording().words(),
                                false))
                .toList();
    }
}
