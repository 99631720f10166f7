package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.Unknown;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.Claim;
import org.storytank.debate.Reasoning;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** What kind of argument an answer is, in words, and the questions each kind is asked back. */
@PlainHtml
class ReasoningPages {

    private final Halls halls;
    private final Reasoning reasoning;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final PlainPages pages;

    ReasoningPages(Halls halls, Reasoning reasoning, Sender senders, OurForms stamps, Whys whys, PlainPages pages) {
        this.halls = halls;
        this.reasoning = reasoning;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/reasoning")
    ResponseEntity<String> read(
            @PathVariable String code,
            @PathVariable String claim,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(halls.enter(code, request), claim, HttpStatus.OK, "", request, response);
    }

    /** {@code scheme}, empty to take it back. */
    @PostMapping("/r/{code}/claims/{claim}/reasoning")
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
            reasoning.choose(me, about, scheme(typed.get("scheme")));
            return RoomPages.to(hall.code().path() + "/claims/" + about);
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "reasoning", hall.page());
            return show(hall, claim, why.status(), why.text(), request, response);
        }
    }

    /** What no page of ours sends takes nothing back. */
    private static Optional<ArgumentScheme> scheme(@Nullable String word) {
        if ("".equals(word)) {
            return Optional.empty();
        }
        return Optional.of(
                Optional.ofNullable(word).flatMap(ArgumentScheme::typed).orElseThrow(() -> new Unknown("kind")));
    }

    private ResponseEntity<String> show(
            Hall hall,
            String claim,
            HttpStatus status,
            String refused,
            HttpServletRequest request,
            HttpServletResponse response) {
        var threads = hall.threads();
        var leaf = threads.leaf(RoomSheets.claim(threads, claim)).alone();
        var said = ArgumentScheme.typed(leaf.scheme()).map(List::of).orElse(List.of());
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("about", leaf);
        shown.put("mayWrite", hall.mayWrite());
        shown.put("mayChoose", mayChoose(hall, threads.find(claim).orElseThrow(), leaf));
        shown.put("kinds", leaf.reasoned() ? List.of(ArgumentScheme.values()) : said);
        shown.put("refused", refused);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/reasoning", shown);
    }

    /** Where the tools are off, there is only something to take back. */
    private static boolean mayChoose(Hall hall, Claim claim, ClaimLeaf leaf) {
        var author =
                claim.wording().by().filter(by -> by.id().equals(hall.id())).isPresent();
        return hall.person() != null
                && (hall.owns() || author && hall.mayWrite())
                && claim.stands()
                && (leaf.reasoned() || !leaf.scheme().isEmpty());
    }
}
