package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.storytank.debate.Opinion;
import org.storytank.debate.Voting;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Voting on a plain page: one tap; who has no name yet says it on a page of its own and the vote goes along. */
@PlainHtml
class RoomVoting {

    private final Halls halls;
    private final RoomSheets sheets;
    private final WritingForms forms;
    private final Sender senders;
    private final Receipts receipts;
    private final Whys whys;
    private final Voting voting;
    private final AccountService accounts;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    RoomVoting(
            Halls halls,
            RoomSheets sheets,
            WritingForms forms,
            Sender senders,
            Receipts receipts,
            Whys whys,
            Voting voting,
            AccountService accounts,
            PlainVisitor visitor,
            PlainPages pages) {
        this.halls = halls;
        this.sheets = sheets;
        this.forms = forms;
        this.senders = senders;
        this.receipts = receipts;
        this.whys = whys;
        this.voting = voting;
        this.accounts = accounts;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** The field {@code v}: {@code agree.CLAIM}, or {@code 3.CLAIM} for an impact. @param part {@code claim} from a script, which wants nothing but the claim as it stands now */
    @PostMapping("/r/{code}/vote")
    ResponseEntity<String> vote(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String part,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var choice = Pressed.of(typed.getOrDefault("v", ""));
        var claim = RoomSheets.claim(hall.threads(), choice.about());
        var stamp = typed.getOrDefault(OurForms.FIELD, "");
        try {
            senders.check(typed, request);
            if (!hall.mayWrite()) {
                throw new NotAllowed(Role.WRITER, Role.READER);
            }
            var person = hall.person();
            if (person == null) {
                return typed.containsKey("name")
                        ? arrive(hall, choice, claim, typed, request, response)
                        : ask(
                                hall,
                                HttpStatus.OK,
                                claim,
                                typed,
                                new Whys.Why("", "", HttpStatus.OK),
                                request,
                                response);
            }
            cast(person.id(), claim, choice);
            if (part.equals("claim")) {
                return claimNow(halls.enter(code, request), claim, response);
            }
            return RoomPages.to(sheets.pathTo(claim, halls.enter(code, request)) + "#v-" + claim);
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "vote", hall.page());
            return ask(hall, why.status(), claim, typed, why, request, response);
        }
    }

    private ResponseEntity<String> arrive(
            Hall hall,
            Pressed choice,
            ClaimId claim,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var stamp = typed.getOrDefault(OurForms.FIELD, "");
        var receipt = receipts.once(stamp, () -> {
            var said = new Introduction(typed.getOrDefault("name", ""), typed.getOrDefault("words", ""));
            var introduced = visitor.introduced(request, response, said);
            var by = introduced.person();
            cast(by.id(), claim, choice);
            var words = accounts.firstRecoveryKey(by.id(), hall.page().locale());
            return Receipt.inSight("vote", claim, by.name(), introduced.cookie(), words);
        });
        receipt.cookie().ifPresent(response::addCookie);
        return RoomPages.to(sheets.after(receipt, stamp, halls.enter(hall.code().value(), request)));
    }

    private void cast(PersonId by, ClaimId claim, Pressed choice) {
        if (VoteLine.OPINIONS.contains(choice.what())) {
            voting.vote(by, claim, Opinion.valueOf(choice.what().toUpperCase(Locale.ROOT)));
        } else {
            voting.rate(by, claim, choice.what().matches("[0-9]") ? Integer.parseInt(choice.what()) : -1);
        }
    }

    private ResponseEntity<String> claimNow(Hall hall, ClaimId claim, HttpServletResponse response) {
        var leaf = hall.threads().leaf(claim).alone();
        return pages.show(
                hall.page(),
                response,
                "debate/claims",
                Map.of("code", hall.code(), "claims", List.of(leaf), "mayWrite", hall.mayWrite()));
    }

    /** The vote on a page of its own, with the name it waits for, or why it was not counted. */
    private ResponseEntity<String> ask(
            Hall hall,
            HttpStatus status,
            ClaimId claim,
            Map<String, String> typed,
            Whys.Why why,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("about", hall.threads().leaf(claim).alone());
        shown.put(
                "form",
                forms.again(hall, "vote", claim.value(), typed, why.text(), why.field(), false, request, response));
        return pages.show(hall.page(), response, status, "debate/vote", shown);
    }
}
