package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claim;
import org.storytank.debate.SteelManId;
import org.storytank.debate.SteelManning;
import org.storytank.moderation.Told;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** A claim in its strongest form: others put it so, its author says whether that is what they mean. */
@PlainHtml
class FairPages {

    private final Halls halls;
    private final SteelManning steelManning;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final PlainPages pages;

    FairPages(Halls halls, SteelManning steelManning, Sender senders, OurForms stamps, Whys whys, PlainPages pages) {
        this.halls = halls;
        this.steelManning = steelManning;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/fair")
    ResponseEntity<String> read(
            @PathVariable String code,
            @PathVariable String claim,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(halls.enter(code, request), claim, HttpStatus.OK, "", "", false, request, response);
    }

    /** Either {@code text}, which puts the claim, or {@code yes} or {@code no} with the id of how somebody put it, or {@code back}, which takes one's own back. */
    @PostMapping("/r/{code}/claims/{claim}/fair")
    ResponseEntity<String> typed(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var about = RoomSheets.claim(hall.threads(), claim);
        var text = typed.getOrDefault("text", "");
        try {
            var me = senders.of(hall, typed, request);
            if (typed.containsKey("yes") || typed.containsKey("no")) {
                answer(me, typed);
            } else if (typed.containsKey("back")) {
                steelManning.takeBack(me, about);
            } else {
                steelManning.put(me, about, text, typed.containsKey("heard"));
            }
            return RoomPages.to(hall.code().path() + "/claims/" + about + "/fair");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "fair", hall.page());
            var anyway = refused instanceof Told told && told.mayBeSent();
            return show(hall, claim, why.status(), text, why.text(), anyway, request, response);
        }
    }

    private void answer(PersonId me, Map<String, String> typed) {
        var id = typed.getOrDefault("yes", typed.getOrDefault("no", ""));
        if (!id.matches("[a-z0-9-]{1,64}")) {
            throw new Unknown("claim");
        }
        steelManning.answer(me, new SteelManId(id), typed.containsKey("yes"));
    }

    private ResponseEntity<String> show(
            Hall hall,
            String claim,
            HttpStatus status,
            String text,
            String refused,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        var threads = hall.threads();
        var about = RoomSheets.claim(threads, claim);
        var found = threads.find(claim);
        var author = found.flatMap(one -> one.wording().by())
                .filter(by -> by.id().equals(hall.id()))
                .isPresent();
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("about", threads.leaf(about).alone());
        shown.put("put", found.map(Claim::steelMen).orElse(List.of()));
        shown.put("me", hall.id());
        shown.put("author", author);
        shown.put(
                "mayPut",
                hall.person() != null
                        && hall.mayWrite()
                        && !author
                        && !about.equals(threads.thesis())
                        && found.filter(Claim::stands).isPresent());
        shown.put("text", text);
        shown.put("refused", refused);
        shown.put("anyway", anyway);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/fair", shown);
    }
}
