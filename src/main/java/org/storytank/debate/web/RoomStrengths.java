package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.Unknown;
import org.storytank.debate.Analysis;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Supposition;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** How strong a claim is and why, on a page that works without a script. */
@PlainHtml
class RoomStrengths {

    private static final String WORTH = "worth.";

    private final Halls halls;
    private final Analysis analysis;
    private final PlainPages pages;

    RoomStrengths(Halls halls, Analysis analysis, PlainPages pages) {
        this.halls = halls;
        this.analysis = analysis;
        this.pages = pages;
    }

    /** With fields {@code worth.ID}, what the claim of that id is supposed to be worth of 100. */
    @GetMapping("/r/{code}/strength")
    ResponseEntity<String> question(
            @PathVariable String code,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, hall.threads().thesis(), asked, response);
    }

    /** The same of another claim. */
    @GetMapping("/r/{code}/claims/{claim}/strength")
    ResponseEntity<String> claim(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, RoomSheets.claim(hall.threads(), claim), asked, response);
    }

    private ResponseEntity<String> show(
            Hall hall, ClaimId claim, Map<String, String> asked, HttpServletResponse response) {
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("sheet", hall.debate().room().choices().tools() ? sheet(hall, claim, supposed(hall, asked)) : null);
        return pages.show(hall.page(), response, "debate/strength", shown);
    }

    private StrengthSheet sheet(Hall hall, ClaimId claim, List<Supposition> what) {
        return StrengthSheet.of(analysis.strength(hall.debate().room().id(), claim, what, hall.id()), hall);
    }

    /** Of claims that stand: what was withdrawn while somebody looked is left out. */
    private static List<Supposition> supposed(Hall hall, Map<String, String> asked) {
        return asked.entrySet().stream()
                .filter(field -> field.getKey().startsWith(WORTH))
                .flatMap(field -> hall
                        .threads()
                        .find(field.getKey().substring(WORTH.length()))
                        .filter(Claim::stands)
                        .map(claim -> new Supposition(claim.id(), worth(field.getValue())))
                        .stream())
                .toList();
    }

    private static int worth(String typed) {
        try {
            var worth = Integer.parseInt(typed);
            if (worth >= Supposition.FALSE && worth <= Supposition.TRUE) {
                return worth;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new Unknown("worth");
    }
}
