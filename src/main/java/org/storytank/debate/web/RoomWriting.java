package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.web.Introduction;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ArgumentScheme.Question;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimCare;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Said;
import org.storytank.debate.Saying;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Reason;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Told;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.NewCitation;
import org.storytank.source.PlainText;
import org.storytank.source.WebAddress;

/** The forms of a room, and what comes of them: who has no name yet says it in the same form. */
@PlainHtml
class RoomWriting {

    private static final List<String> SIDES = Sides.all();
    private static final String HEARD = "heard";

    private final Halls halls;
    private final RoomSheets sheets;
    private final WritingForms forms;
    private final Sender senders;
    private final Receipts receipts;
    private final Whys whys;
    private final Tracing tracing;
    private final DebateService debates;
    private final ClaimCare care;
    private final DebateSettings settings;
    private final AccountService accounts;
    private final PlainVisitor visitor;
    private final PlainPages pages;
    private final HouseRules rules;

    RoomWriting(
            Halls halls,
            RoomSheets sheets,
            WritingForms forms,
            Sender senders,
            Receipts receipts,
            Whys whys,
            Tracing tracing,
            DebateService debates,
            ClaimCare care,
            DebateSettings settings,
            AccountService accounts,
            PlainVisitor visitor,
            PlainPages pages,
            HouseRules rules) {
        this.halls = halls;
        this.sheets = sheets;
        this.forms = forms;
        this.senders = senders;
        this.receipts = receipts;
        this.whys = whys;
        this.tracing = tracing;
        this.debates = debates;
        this.care = care;
        this.settings = settings;
        this.accounts = accounts;
        this.visitor = visitor;
        this.pages = pages;
        this.rules = rules;
    }

    @GetMapping("/r/{code}/say")
    ResponseEntity<String> say(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String aloud,
            @RequestParam(defaultValue = "") String question,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = writable(code, request);
        var asked = ArgumentScheme.asked(question);
        var kind = SIDES.contains(side)
                ? side
                : asked.map(Question::challenges).map(Sides::word).orElse("claim");
        var begun = Map.of("aloud", aloud, "question", question, "side", SIDES.contains(side) ? side : "");
        var form = forms.again(hall, kind, about(hall, to), begun, "", "", false, request, response);
        return show(hall, HttpStatus.OK, form, response);
    }

    @GetMapping("/r/{code}/cite")
    ResponseEntity<String> cite(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = writable(code, request);
        var kind = by.equals("entry") ? "entry" : "source";
        var form = forms.empty(hall, kind, RoomSheets.claim(hall.threads(), to).value(), request, response);
        return show(hall, HttpStatus.OK, form, response);
    }

    @GetMapping("/r/{code}/trace")
    ResponseEntity<String> trace(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String of,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = writable(code, request);
        var claim = RoomSheets.claim(hall.threads(), to).value();
        var form = forms.again(hall, "origin", claim, Map.of("of", of), "", "", false, request, response);
        return show(hall, HttpStatus.OK, form, response);
    }

    @PostMapping("/r/{code}/trace")
    ResponseEntity<String> traced(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return send(hall, "origin", typed, request, response, by -> {
            var claim = target(hall, typed);
            tracing.derive(hall, claim, by, typed);
            return Said.inSight(claim);
        });
    }

    @PostMapping("/r/{code}/say")
    ResponseEntity<String> said(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var side = typed.getOrDefault("side", "");
        var kind = SIDES.contains(side) ? side : "claim";
        var text = typed.getOrDefault("text", "");
        // A form that was sent before is answered as before, and not compared with what it said itself.
        var compared = typed.containsKey("anyway") || receipts.knows(typed.getOrDefault(OurForms.FIELD, ""));
        var similar = compared ? List.<Claim>of() : similar(hall, typed);
        if (!similar.isEmpty() && hall.mayWrite()) {
            var again = forms.again(hall, kind, typed.getOrDefault("to", ""), typed, "", "", false, request, response);
            return show(hall, HttpStatus.OK, again, similar, response);
        }
        return send(hall, kind, typed, request, response, by -> {
            var mine = Saying.of(text)
                    .as(ClaimKinds.typed(typed.getOrDefault("kind", "")))
                    .restingOn(scheme(typed))
                    .heard(typed.containsKey(HEARD));
            var saying = typed.getOrDefault("aloud", "").equals("yes")
                    ? mine.saidInTheRoom(typed.getOrDefault("speaker", ""))
                    : mine;
            return Sides.typed(kind)
                    .map(stance -> debates.argue(by, target(hall, typed), stance, saying))
                    .orElseGet(() -> debates.state(by, hall.debate().room().id(), saying));
        });
    }

    /** Nothing chosen says nothing. @throws Unknown when no page of ours sends it */
    private static Optional<ArgumentScheme> scheme(Map<String, String> typed) {
        var word = typed.getOrDefault("scheme", "");
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of(ArgumentScheme.typed(word).orElseThrow(() -> new Unknown("kind of argument")));
    }

    @PostMapping("/r/{code}/cite")
    ResponseEntity<String> cited(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return send(hall, typed.containsKey("entry") ? "entry" : "source", typed, request, response, by -> {
            var claim = target(hall, typed);
            debates.cite(by, claim, citation(typed), typed.containsKey(HEARD));
            return Said.inSight(claim);
        });
    }

    private ResponseEntity<String> send(
            Hall hall,
            String kind,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<PersonId, Said> act) {
        var stamp = typed.getOrDefault(OurForms.FIELD, "");
        try {
            senders.check(typed, request);
            var receipt = receipts.once(stamp, () -> {
                check(kind, typed);
                heed(hall, kind, typed, request);
                var said = new Introduction(typed.getOrDefault("name", ""), typed.getOrDefault("words", ""));
                var introduced = visitor.introduced(request, response, said);
                var by = introduced.person();
                var done = act.apply(by.id());
                var words = accounts.firstRecoveryKey(by.id(), hall.page().locale());
                var told = Reason.advice(done.reasons(), hall.page().locale());
                var help = Reason.advice(done.help(), hall.page().locale());
                return new Receipt(kind, done.claim(), by.name(), introduced.cookie(), words, done.held(), told, help);
            });
            receipt.cookie().ifPresent(response::addCookie);
            return RoomPages.to(
                    sheets.after(receipt, stamp, halls.enter(hall.code().value(), request)));
        } catch (RuntimeException refused) {
            var why = whys.of(refused, kind, hall.page());
            var form = forms.again(
                    hall,
                    kind,
                    typed.getOrDefault("to", ""),
                    typed,
                    why.text(),
                    why.field(),
                    refused instanceof Told told && told.mayBeSent(),
                    request,
                    response);
            return show(hall, why.status(), form, response);
        }
    }

    /** Before anybody is given a name here: is there something to take? */
    private void check(String kind, Map<String, String> typed) {
        if (kind.equals("entry")) {
            var entry = typed.getOrDefault("entry", "");
            PlainText.lines("source.entry", Math.max(1, entry.length())).required(entry);
        } else if (kind.equals("source") || kind.equals("origin")) {
            WebAddress.typed(typed.getOrDefault("address", ""));
        } else {
            PlainText.lines("debate.claim", settings.claimLength()).required(typed.getOrDefault("text", ""));
        }
    }

    /** Who has no name yet hears what a rule says before they are given one; of the others the service asks. */
    private void heed(Hall hall, String kind, Map<String, String> typed, HttpServletRequest request) {
        if ((kind.equals("claim") || SIDES.contains(kind))
                && visitor.in(request).isEmpty()) {
            var minors = hall.debate().room().choices().minors();
            rules.heed(
                    Contribution.of(Scope.CLAIM, Optional.empty(), typed.getOrDefault("text", ""))
                            .among(minors ? Audience.MINORS : Audience.ADULTS),
                    typed.containsKey(HEARD));
        }
    }

    private Hall writable(String code, HttpServletRequest request) {
        var hall = halls.enter(code, request);
        if (!hall.mayWrite()) {
            throw new NotAllowed(Role.WRITER, Role.READER);
        }
        return hall;
    }

    private static String about(Hall hall, String to) {
        var threads = hall.threads();
        return to.isEmpty()
                ? threads.thesis().value()
                : RoomSheets.claim(threads, to).value();
    }

    private static ClaimId target(Hall hall, Map<String, String> typed) {
        return RoomSheets.claim(hall.threads(), typed.getOrDefault("to", ""));
    }

    private static NewCitation citation(Map<String, String> typed) {
        if (typed.containsKey("entry")) {
            return NewCitation.imported(
                    typed.getOrDefault("entry", ""),
                    typed.getOrDefault("quote", ""),
                    typed.getOrDefault("locator", ""),
                    typed.getOrDefault("accessed", ""),
                    typed.getOrDefault("archived", ""));
        }
        return new NewCitation(
                typed.getOrDefault("address", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("authors", ""),
                typed.getOrDefault("date", ""),
                typed.getOrDefault("quote", ""),
                typed.getOrDefault("locator", ""),
                typed.getOrDefault("accessed", ""),
                typed.getOrDefault("archived", ""));
    }

    private List<Claim> similar(Hall hall, Map<String, String> typed) {
        var about = hall.threads().find(typed.getOrDefault("to", "")).map(Claim::id);
        return care.similar(hall.debate().room().id(), hall.id(), typed.getOrDefault("text", ""), about);
    }

    private ResponseEntity<String> show(Hall hall, HttpStatus status, WritingForm form, HttpServletResponse response) {
        return show(hall, status, form, List.of(), response);
    }

    /** @param similar what was said already and says nearly the same */
    private ResponseEntity<String> show(
            Hall hall, HttpStatus status, WritingForm form, List<Claim> similar, HttpServletResponse response) {
        var threads = hall.threads();
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put(
                "about",
                threads.find(form.to())
                        .filter(claim -> !claim.id().equals(threads.thesis()))
                        .map(claim -> threads.leaf(claim.id()).alone())
                        .orElse(null));
        shown.put("form", form);
        shown.put(
                "similar",
                similar.stream()
                        .map(claim -> new SimilarLine(
                                sheets.pathTo(claim.id(), hall) + "#c-" + claim.id(),
                                threads.leaf(claim.id()).alone()))
                        .toList());
        return pages.show(hall.page(), response, status, "debate/write", shown);
    }
}
