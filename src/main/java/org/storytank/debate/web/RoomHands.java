package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.web.Introduction;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.ClaimId;
import org.storytank.debate.RoomId;
import org.storytank.debate.Speaking;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** The speaking queue on a plain page: one tap; who has no name yet says it on a page of its own and the hand goes up with it. */
@PlainHtml
class RoomHands {

    private final Halls halls;
    private final RoomSheets sheets;
    private final WritingForms forms;
    private final Sender senders;
    private final Receipts receipts;
    private final Whys whys;
    private final Speaking speaking;
    private final AccountService accounts;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    RoomHands(
            Halls halls,
            RoomSheets sheets,
            WritingForms forms,
            Sender senders,
            Receipts receipts,
            Whys whys,
            Speaking speaking,
            AccountService accounts,
            PlainVisitor visitor,
            PlainPages pages) {
        this.halls = halls;
        this.sheets = sheets;
        this.forms = forms;
        this.senders = senders;
        this.receipts = receipts;
        this.whys = whys;
        this.speaking = speaking;
        this.accounts = accounts;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** The field {@code h}: up, down, end, open, close, {@code give.PERSON} or {@code take.PERSON}. */
    @PostMapping("/r/{code}/hand")
    ResponseEntity<String> move(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var room = hall.debate().room().id();
        var move = Pressed.of(typed.getOrDefault("h", ""));
        var stamp = typed.getOrDefault(OurForms.FIELD, "");
        try {
            senders.check(typed, request);
            var me = hall.id();
            if (me == null) {
                return arrive(hall, room, move, typed, request, response);
            }
            act(me, room, move);
            return RoomPages.to(hall.code().path() + "#speaking");
        } catch (RuntimeException refused) {
            return ask(hall, typed, whys.of(refused, "hand", hall.page()), request, response);
        }
    }

    private void act(PersonId me, RoomId room, Pressed move) {
        switch (move.what()) {
            case "up" -> speaking.raise(me, room);
            case "down" -> speaking.lower(me, room);
            case "end" -> speaking.end(me, room);
            case "open" -> speaking.choose(me, room, true);
            case "close" -> speaking.choose(me, room, false);
            case "give" -> speaking.give(me, room, move.person());
            case "take" -> speaking.takeDown(me, room, move.person());
            default -> throw move.unknown();
        }
    }

    private ResponseEntity<String> arrive(
            Hall hall,
            RoomId room,
            Pressed move,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!hall.mayWrite() || !move.what().equals("up")) {
            throw new NotAllowed(Role.WRITER, Role.READER);
        }
        if (!typed.containsKey("name")) {
            return ask(hall, typed, new Whys.Why("", "", HttpStatus.OK), request, response);
        }
        var stamp = typed.getOrDefault(OurForms.FIELD, "");
        var receipt = receipts.once(stamp, () -> {
            var said = new Introduction(typed.getOrDefault("name", ""), typed.getOrDefault("words", ""));
            var introduced = visitor.introduced(request, response, said);
            var by = introduced.person();
            speaking.raise(by.id(), room);
            var words = accounts.firstRecoveryKey(by.id(), hall.page().locale());
            ClaimId thesis = hall.threads().thesis();
            return Receipt.inSight("hand", thesis, by.name(), introduced.cookie(), words);
        });
        receipt.cookie().ifPresent(response::addCookie);
        return RoomPages.to(sheets.after(receipt, stamp, halls.enter(hall.code().value(), request)));
    }

    /** The name that the hand waits for, or why nothing was done. */
    private ResponseEntity<String> ask(
            Hall hall,
            Map<String, String> typed,
            Whys.Why why,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("form", forms.again(hall, "hand", "", typed, why.text(), why.field(), false, request, response));
        return pages.show(hall.page(), response, why.status(), "debate/hand", shown);
    }
}
