package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimChecking;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.Finding;
import org.storytank.moderation.Told;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.NotAccepted;

/** A fact and its sources, held against each other by people who sign what they found. */
@PlainHtml
class CheckPages {

    private final Halls halls;
    private final ClaimChecking checking;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final PlainPages pages;

    CheckPages(Halls halls, ClaimChecking checking, Sender senders, OurForms stamps, Whys whys, PlainPages pages) {
        this.halls = halls;
        this.checking = checking;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/check")
    ResponseEntity<String> read(
            @PathVariable String code,
            @PathVariable String claim,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(halls.enter(code, request), claim, HttpStatus.OK, Map.of(), "", false, request, response);
    }

    /** What was found and why; or {@code back}, which takes it back. */
    @PostMapping("/r/{code}/claims/{claim}/check")
    ResponseEntity<String> typed(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var about = RoomSheets.claim(hall.threads(), claim);
        try {
            var me = senders.of(hall, typed, request);
            if (typed.containsKey("back")) {
                checking.takeBack(me, about);
            } else {
                var finding = finding(typed.getOrDefault("finding", ""));
                checking.check(
                        me,
                        about,
                        worded(typed),
                        finding,
                        typed.getOrDefault("reason", ""),
                        typed.containsKey("heard"));
            }
            return RoomPages.to(hall.code().path() + "/claims/" + about + "/check");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "check", hall.page());
            var anyway = refused instanceof Told told && told.mayBeSent();
            return show(hall, claim, why.status(), typed, why.text(), anyway, request, response);
        }
    }

    /** When the words were said that stood on the page from which this was sent; long ago when it does not say. */
    private static Instant worded(Map<String, String> typed) {
        try {
            return Instant.parse(typed.getOrDefault("worded", ""));
        } catch (DateTimeParseException notATime) {
            return Instant.EPOCH;
        }
    }

    private static Finding finding(String typed) {
        return Arrays.stream(Finding.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotAccepted("debate.check.finding.empty", "Choose what you found first."));
    }

    private ResponseEntity<String> show(
            Hall hall,
            String claim,
            HttpStatus status,
            Map<String, String> typed,
            String refused,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        var threads = hall.threads();
        var about = RoomSheets.claim(threads, claim);
        var found = threads.find(claim).orElseThrow();
        var mine = found.checks().stream().anyMatch(check -> check.isBy(hall.id()));
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("about", threads.leaf(about).alone());
        shown.put("mayCheck", mayCheck(hall, found));
        shown.put("mine", mine);
        shown.put("worded", found.wording().at().toString());
        shown.put("finding", typed.getOrDefault("finding", ""));
        shown.put("reason", typed.getOrDefault("reason", ""));
        shown.put("refused", refused);
        shown.put("anyway", anyway);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/check", shown);
    }

    private static boolean mayCheck(Hall hall, Claim claim) {
        var own = claim.wording().by().filter(by -> by.id().equals(hall.id())).isPresent();
        return hall.person() != null
                && hall.mayWrite()
                && !own
                && claim.stands()
                && !claim.citations().isEmpty()
                && claim.kind().filter(ClaimKind.FACT::equals).isPresent();
    }
}
