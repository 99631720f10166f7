package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.Unknown;
import org.storytank.debate.Argument;
import org.storytank.debate.ArgumentId;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Reusing;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Where a claim is used beside the place where it was said. */
@PlainHtml
class ReusingPages {

    private final Halls halls;
    private final Reusing reusing;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final PlainPages pages;

    ReusingPages(Halls halls, Reusing reusing, Sender senders, OurForms stamps, Whys whys, PlainPages pages) {
        this.halls = halls;
        this.reusing = reusing;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/again")
    ResponseEntity<String> read(
            @PathVariable String code,
            @PathVariable String claim,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(halls.enter(code, request), claim, HttpStatus.OK, Map.of(), "", request, response);
    }

    /** {@code about} with {@code side}; or {@code back}, the id of a use that is taken back. */
    @PostMapping("/r/{code}/claims/{claim}/again")
    ResponseEntity<String> typed(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var used = RoomSheets.claim(hall.threads(), claim);
        try {
            var me = senders.of(hall, typed, request);
            if (typed.containsKey("back")) {
                reusing.takeBack(me, reuse(hall, used, typed.get("back")));
            } else {
                var stance = Sides.typed(typed.getOrDefault("side", "")).orElseThrow(() -> new Unknown("side"));
                reusing.use(me, used, stance, RoomSheets.claim(hall.threads(), typed.getOrDefault("about", "")));
            }
            return RoomPages.to(hall.code().path() + "/claims/" + used + "/again");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "again", hall.page());
            return show(hall, claim, why.status(), typed, why.text(), request, response);
        }
    }

    private static ArgumentId reuse(Hall hall, ClaimId claim, String id) {
        return reuses(hall, claim)
                .map(Argument::id)
                .filter(one -> one.value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("argument"));
    }

    private static Stream<Argument> reuses(Hall hall, ClaimId claim) {
        return hall.debate().reuses().filter(reuse -> reuse.premises().contains(claim));
    }

    private ResponseEntity<String> show(
            Hall hall,
            String claim,
            HttpStatus status,
            Map<String, String> typed,
            String refused,
            HttpServletRequest request,
            HttpServletResponse response) {
        var threads = hall.threads();
        var id = RoomSheets.claim(threads, claim);
        var stands = threads.find(claim).filter(Claim::stands).isPresent();
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("about", threads.leaf(id).alone());
        shown.put(
                "theirs",
                reuses(hall, id)
                        .filter(reuse -> hall.owns()
                                || reuse.by().filter(by -> by.equals(hall.id())).isPresent())
                        .map(reuse -> reuse.id().value())
                        .collect(Collectors.toSet()));
        shown.put("places", stands ? places(hall, id) : Map.of());
        shown.put("mayUse", hall.person() != null && hall.mayWrite() && stands);
        shown.put("tools", hall.debate().room().choices().tools());
        shown.put("thesis", hall.debate().thesis().id().value());
        shown.put("typed", typed);
        shown.put("refused", refused);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/again", shown);
    }

    /** The question, then every other claim that stands and that it does not speak to yet, by their ids. */
    private static Map<String, LabelledText> places(Hall hall, ClaimId claim) {
        var spoken = hall.debate().arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .map(Argument::about)
                .collect(Collectors.toSet());
        var places = new LinkedHashMap<String, LabelledText>();
        Stream.concat(Stream.of(hall.debate().thesis()), hall.debate().claims().stream())
                .filter(one -> one.stands() && !one.id().equals(claim) && !spoken.contains(one.id()))
                .forEach(one -> places.put(one.id().value(), one.wording().words()));
        return places;
    }
}
