package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccessService;
import org.storytank.account.Member;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.Scribing;
import org.storytank.debate.Spoken;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Where a scribe reads back what was said aloud in a room, and those who run it name scribes. */
@PlainHtml
class ScribePages {

    private final Halls halls;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final Scribing scribing;
    private final DebateService debates;
    private final AccessService access;
    private final PlainPages pages;

    ScribePages(
            Halls halls,
            Sender senders,
            OurForms stamps,
            Whys whys,
            Scribing scribing,
            DebateService debates,
            AccessService access,
            PlainPages pages) {
        this.halls = halls;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.scribing = scribing;
        this.debates = debates;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/scribe")
    ResponseEntity<String> read(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return show(halls.enter(code, request), HttpStatus.OK, "", request, response);
    }

    /** The field {@code s}: {@code agreed.CLAIM}, {@code back.CLAIM}, {@code unname.CLAIM}, {@code name.PERSON} or {@code drop.PERSON}. */
    @PostMapping("/r/{code}/scribe")
    ResponseEntity<String> act(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        try {
            var me = senders.of(hall, typed, request);
            act(hall, me, Pressed.of(typed.getOrDefault("s", "")));
            return RoomPages.to(hall.code().path() + "/scribe");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "scribe", hall.page());
            return show(hall, why.status(), why.text(), request, response);
        }
    }

    private void act(Hall hall, PersonId me, Pressed pressed) {
        var room = hall.debate().room().id();
        switch (pressed.what()) {
            case "agreed" -> scribing.agreed(me, claim(hall, pressed.about()));
            case "back" -> debates.withdraw(me, claim(hall, pressed.about()));
            case "unname" -> scribing.forgetSpeaker(me, claim(hall, pressed.about()));
            case "name" -> scribing.name(me, room, pressed.person(), true);
            case "drop" -> scribing.name(me, room, pressed.person(), false);
            default -> throw pressed.unknown();
        }
    }

    private static ClaimId claim(Hall hall, String id) {
        return RoomSheets.claim(hall.threads(), id);
    }

    private ResponseEntity<String> show(
            Hall hall, HttpStatus status, String refused, HttpServletRequest request, HttpServletResponse response) {
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("reading", mine(hall, Claim::isReadBack));
        shown.put(
                "named",
                mine(
                        hall,
                        claim -> !claim.isReadBack()
                                && claim.spoken().flatMap(Spoken::speaker).isPresent()));
        shown.put("scribes", hall.debate().scribes());
        shown.put("others", hall.owns() ? others(hall) : List.of());
        shown.put("owns", hall.owns());
        shown.put("writes", hall.writesDown());
        shown.put("refused", refused);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/scribe", shown);
    }

    /** What this person wrote down, or, for those who run the room, anybody. */
    private static List<ClaimLeaf> mine(Hall hall, Predicate<Claim> which) {
        var threads = hall.threads();
        return hall.debate().claims().stream()
                .filter(claim -> claim.withdrawnAt().isEmpty())
                .filter(which)
                .filter(claim -> hall.owns()
                        || claim.wording()
                                .by()
                                .filter(by -> by.id().equals(hall.id()))
                                .isPresent())
                .map(claim -> threads.leaf(claim.id()).alone())
                .toList();
    }

    /** Whom those who run the room may name: who has a role in it, or spoke here; where nobody's name is shown, the latter only. */
    private List<Author> others(Hall hall) {
        var debate = hall.debate();
        var members = (debate.room().choices().anonymous()
                        ? Stream.<Member>empty()
                        : access.members(debate.room().id().place(), hall.id()).stream())
                .filter(member -> member.role() == Role.WRITER)
                .map(member -> member.person())
                .map(person -> new Author(person.id(), person.name(), person.hue()));
        var spoke = debate.claims().stream().map(claim -> claim.wording().by()).flatMap(Optional::stream);
        return Stream.concat(members, spoke)
                .filter(one -> !debate.isScribe(one.id()) && !one.id().equals(hall.id()))
                .distinct()
                .toList();
    }
}
