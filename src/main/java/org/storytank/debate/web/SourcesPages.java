package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.debate.DebateService;
import org.storytank.debate.Noting;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.Citation;
import org.storytank.source.CopyLooking;
import org.storytank.source.Derived;
import org.storytank.source.LookupSettings;
import org.storytank.source.NotAccepted;
import org.storytank.source.References;

/** The page of what a claim rests on, and where that comes from. */
@PlainHtml
class SourcesPages {

    private final Halls halls;
    private final OurForms stamps;
    private final Receipts receipts;
    private final DebateService debates;
    private final AccessService access;
    private final Noting noting;
    private final References references;
    private final CopyLooking copies;
    private final LookupSettings lookups;
    private final Whys whys;
    private final PlainPages pages;

    SourcesPages(
            Halls halls,
            OurForms stamps,
            Receipts receipts,
            DebateService debates,
            AccessService access,
            Noting noting,
            References references,
            CopyLooking copies,
            LookupSettings lookups,
            Whys whys,
            PlainPages pages) {
        this.halls = halls;
        this.stamps = stamps;
        this.receipts = receipts;
        this.debates = debates;
        this.access = access;
        this.noting = noting;
        this.references = references;
        this.copies = copies;
        this.lookups = lookups;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/sources")
    ResponseEntity<String> sources(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam(defaultValue = "") String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(halls.enter(code, request), claim, HttpStatus.OK, "", sent, request, response);
    }

    private ResponseEntity<String> show(
            Hall hall,
            String claim,
            HttpStatus status,
            String refused,
            String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var threads = hall.threads();
        var found = Tracing.claim(hall, RoomSheets.claim(threads, claim));
        var owner = hall.person() != null
                && access.roleIn(hall.debate().room().id().place(), hall.id())
                        .filter(role -> role.includes(Role.FACILITATOR))
                        .isPresent();
        var receipt =
                Optional.of(sent).filter(stamp -> stamps.gave(request, stamp)).flatMap(receipts::of);
        receipt.flatMap(Receipt::cookie).filter(_ -> hall.person() == null).ifPresent(response::addCookie);
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put(
                "sheet",
                SourcesSheet.of(
                        found,
                        threads.leaf(found.id()).alone(),
                        hall.debate(),
                        hall.id(),
                        owner,
                        citation -> references.of(citation, hall.page().locale()),
                        noting.agreedIn(hall.debate().room().id(), hall.id())));
        shown.put("mayWrite", hall.mayWrite() && found.stands());
        shown.put("stamp", hall.mayWrite() ? stamps.stamp(request, response) : "");
        shown.put("done", receipt.map(Done::of).orElse(null));
        shown.put("looks", lookups.allowed());
        shown.put("refused", refused);
        return pages.show(hall.page(), response, status, "debate/sources", shown);
    }

    /** Looks whether the archived copy of the field {@code citation} says what is quoted from it. */
    @PostMapping("/r/{code}/claims/{claim}/sources/look")
    ResponseEntity<String> look(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam String citation,
            @RequestParam(defaultValue = "") String stamp,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        if (!OurForms.fromHere(request) || !stamps.gave(request, stamp)) {
            throw new ForeignForm();
        }
        var me = Optional.ofNullable(hall.id()).orElseThrow(() -> new NotAllowed(Role.WRITER, Role.READER));
        var found = Tracing.claim(hall, RoomSheets.claim(hall.threads(), claim));
        var cited = found.citations().stream()
                .map(Citation::id)
                .filter(id -> id.value().equals(citation))
                .findFirst();
        try {
            copies.look(me, cited.orElseThrow(() -> new Unknown("citation")));
            return RoomPages.to(Tracing.path(hall, found.id()));
        } catch (NotAccepted notSeen) {
            return show(
                    hall,
                    claim,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    whys.of(notSeen, "look", hall.page()).text(),
                    "",
                    request,
                    response);
        }
    }

    @PostMapping("/r/{code}/claims/{claim}/sources/take-back")
    ResponseEntity<String> takeBack(
            @PathVariable String code,
            @PathVariable String claim,
            @RequestParam String derivation,
            @RequestParam(defaultValue = "") String stamp,
            HttpServletRequest request) {
        var hall = halls.enter(code, request);
        if (!OurForms.fromHere(request) || !stamps.gave(request, stamp)) {
            throw new ForeignForm();
        }
        var me = Optional.ofNullable(hall.id()).orElseThrow(() -> new NotAllowed(Role.WRITER, Role.READER));
        var said = hall.debate().derived().stream()
                .map(Derived::id)
                .filter(id -> id.value().equals(derivation))
                .findFirst();
        debates.takeBack(me, said.orElseThrow(() -> new Unknown("derivation")));
        return RoomPages.to(Tracing.path(hall, RoomSheets.claim(hall.threads(), claim)));
    }
}
