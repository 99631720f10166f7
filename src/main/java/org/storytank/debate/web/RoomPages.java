package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccessService;
import org.storytank.account.Role;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.Author;
import org.storytank.debate.CareNotes;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomAct;
import org.storytank.debate.RunLine;
import org.storytank.debate.Suggesting;
import org.storytank.moderation.cases.StatementService;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** The pages of a room that are read. */
@PlainHtml
class RoomPages {

    private final Halls halls;
    private final RoomSheets sheets;
    private final WritingForms forms;
    private final OurForms stamps;
    private final Receipts receipts;
    private final DebateService debates;
    private final StatementService statements;
    private final CareNotes care;
    private final Suggesting suggesting;
    private final AccessService access;
    private final PlainVisitor visitor;
    private final PlainPages pages;
    private final Clock clock;

    RoomPages(
            Halls halls,
            RoomSheets sheets,
            WritingForms forms,
            OurForms stamps,
            Receipts receipts,
            DebateService debates,
            StatementService statements,
            CareNotes care,
            Suggesting suggesting,
            AccessService access,
            PlainVisitor visitor,
            PlainPages pages,
            Clock clock) {
        this.halls = halls;
        this.sheets = sheets;
        this.forms = forms;
        this.stamps = stamps;
        this.receipts = receipts;
        this.debates = debates;
        this.statements = statements;
        this.care = care;
        this.suggesting = suggesting;
        this.access = access;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    /** Where somebody who was told the words types them. */
    @GetMapping("/r")
    ResponseEntity<String> find(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        var person = visitor.in(request).map(one -> one.id()).orElse(null);
        var room = debates.find(code, person);
        if (room.isPresent()) {
            return to(debates.codeOf(room.get().id(), person, page.locale()).path());
        }
        var status = code.isBlank() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        return pages.show(page, response, status, "debate/find", Map.of("typed", code));
    }

    @GetMapping("/r/{code}")
    ResponseEntity<String> room(
            @PathVariable String code,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @RequestParam(defaultValue = "") String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        if (!code.equals(hall.code().value())) {
            return to(hall.code().path());
        }
        return show(hall, sheets.all(hall, number(number)), sent, request, response);
    }

    @GetMapping("/r/{code}/claims/{claim}")
    ResponseEntity<String> claim(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @RequestParam(defaultValue = "") String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, sheets.answersTo(claim, hall, number(number)), sent, request, response);
    }

    private ResponseEntity<String> show(
            Hall hall, RoomSheet sheet, String sent, HttpServletRequest request, HttpServletResponse response) {
        var receipt =
                Optional.of(sent).filter(stamp -> stamps.gave(request, stamp)).flatMap(receipts::of);
        receipt.flatMap(Receipt::cookie).filter(_ -> hall.person() == null).ifPresent(response::addCookie);
        var shown = new HashMap<String, Object>();
        shown.put("room", sheet);
        shown.put(
                "form",
                hall.mayWrite()
                                && sheet.about() == null
                                && sheet.phase().phase().allows(RoomAct.STATE)
                        ? forms.empty(hall, "claim", hall.threads().thesis().value(), request, response)
                        : null);
        shown.put("stamp", hall.mayWrite() ? stamps.stamp(request, response) : "");
        shown.put("done", receipt.map(Done::of).orElse(null));
        shown.put(
                "waiting",
                hall.id() == null
                        ? List.of()
                        : debates.waiting(hall.id(), hall.debate().room().id()));
        shown.put(
                "care",
                hall.id() != null && hall.owns() ? care.in(hall.debate().room().id(), hall.id()) : List.of());
        var conclusions = hall.debate().conclusions();
        shown.put("conclusion", conclusions.isEmpty() ? null : conclusions.getFirst());
        shown.put("concluded", RunLine.made(hall.debate().allRuns()));
        shown.put("proposals", hall.proposals(hall.debate()));
        shown.put("mayConclude", hall.owns());
        var room = hall.debate().room().id();
        shown.put(
                "suggests",
                !hall.mayWrite()
                        && (hall.id() == null
                                        ? access.everyoneIn(room.place(), null)
                                        : access.roleIn(room.place(), hall.id()))
                                .filter(role -> role.includes(Role.SUGGESTER))
                                .isPresent());
        shown.put("suggestions", hall.owns() && hall.id() != null ? suggesting.waiting(room, hall.id()) : 0);
        shown.put("floor", FloorSheet.of(hall.debate().floor(), hall, hall.mayWrite(), clock.instant()));
        shown.put("writesDown", hall.takesDown());
        shown.put("scribes", hall.debate().scribes().stream().map(Author::name).collect(Collectors.joining(", ")));
        shown.put("script", hall.debate().script());
        shown.put("left", sheet.phase().secondsLeft(clock.instant()));
        shown.put("mask", mask(hall));
        shown.put("decided", statements.unseen(hall.id()) > 0);
        return pages.show(hall.page(), response, "debate/room", shown);
    }

    /** What is said of names where nobody's is shown; empty elsewhere. */
    private String mask(Hall hall) {
        if (!hall.debate().room().choices().anonymous()) {
            return "";
        }
        return hall.id() == null
                ? hall.page().say(hall.mayWrite() ? "debate.mask.newcomer" : "debate.mask.nobody")
                : debates.calledIn(hall.debate().room().id(), hall.id())
                        .map(name -> hall.page().say("debate.mask.you", name))
                        .orElse("");
    }

    static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 1;
    }
}
