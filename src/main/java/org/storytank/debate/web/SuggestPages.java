package org.storytank.debate.web;

import static org.storytank.account.Role.SUGGESTER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.web.Introduction;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Standing;
import org.storytank.debate.Suggesting;
import org.storytank.debate.Suggestion;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Told;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPage;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.PlainText;

/** Where those who may not speak suggest claims, and those who run the room answer them. */
@PlainHtml
class SuggestPages {

    private static final int OPTION = 120;

    private final Halls halls;
    private final Suggesting suggesting;
    private final AccessService access;
    private final PlainVisitor visitor;
    private final Sender senders;
    private final OurForms stamps;
    private final Receipts receipts;
    private final AccountService accounts;
    private final Whys whys;
    private final HouseRules rules;
    private final DebateSettings settings;
    private final PlainPages pages;

    SuggestPages(
            Halls halls,
            Suggesting suggesting,
            AccessService access,
            PlainVisitor visitor,
            Sender senders,
            OurForms stamps,
            Receipts receipts,
            AccountService accounts,
            Whys whys,
            HouseRules rules,
            DebateSettings settings,
            PlainPages pages) {
        this.halls = halls;
        this.suggesting = suggesting;
        this.access = access;
        this.visitor = visitor;
        this.senders = senders;
        this.stamps = stamps;
        this.receipts = receipts;
        this.accounts = accounts;
        this.whys = whys;
        this.rules = rules;
        this.settings = settings;
        this.pages = pages;
    }

    /** @param to the claim that the suggestion would answer, with {@code side} */
    @GetMapping("/r/{code}/suggest")
    ResponseEntity<String> read(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(halls.enter(code, request), HttpStatus.OK, typed, "", false, request, response);
    }

    @PostMapping("/r/{code}/suggest")
    ResponseEntity<String> suggested(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        try {
            var stamp = senders.check(typed, request);
            if (!suggests(hall)) {
                throw new NotAllowed(Role.SUGGESTER, Role.READER);
            }
            var receipt = receipts.once(stamp, () -> suggest(hall, typed, request, response));
            receipt.cookie().ifPresent(response::addCookie);
            return RoomPages.to(hall.code().path() + "/suggest?sent=" + stamp + "#done");
        } catch (RuntimeException refused) {
            return again(hall, typed, refused, request, response);
        }
    }

    /** Who has no name yet is given one only when there is something to take. */
    private Receipt suggest(
            Hall hall, Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        var standing = standing(hall, typed);
        var text = PlainText.lines("debate.claim", settings.claimLength()).required(typed.getOrDefault("text", ""));
        heed(hall, typed);
        var said = new Introduction(typed.getOrDefault("name", ""), typed.getOrDefault("words", ""));
        var introduced = visitor.introduced(request, response, said);
        var by = introduced.person();
        suggesting.suggest(by.id(), hall.debate().room().id(), standing, text, typed.containsKey("heard"));
        var words = accounts.firstRecoveryKey(by.id(), hall.page().locale());
        return Receipt.inSight("suggestion", hall.threads().thesis(), by.name(), introduced.cookie(), words);
    }

    /** An answer to {@code suggestion}: {@code accept}, {@code same} with the claim {@code claim}, {@code decline} with {@code reason}, or {@code back}. */
    @PostMapping("/r/{code}/suggest/answer")
    ResponseEntity<String> answered(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        try {
            var me = senders.of(hall, typed, request);
            var suggestion = suggesting.in(hall.debate().room().id(), me).stream()
                    .map(Suggestion::id)
                    .filter(id -> id.value().equals(typed.get("suggestion")))
                    .findFirst()
                    .orElseThrow(() -> new Unknown("suggestion"));
            switch (typed.getOrDefault("act", "")) {
                case "accept" -> suggesting.accept(me, suggestion);
                case "same" ->
                    suggesting.same(me, suggestion, RoomSheets.claim(hall.threads(), typed.getOrDefault("claim", "")));
                case "decline" ->
                    suggesting.decline(me, suggestion, typed.getOrDefault("reason", ""), typed.containsKey("heard"));
                case "back" -> suggesting.takeBack(me, suggestion);
                default -> throw new Unknown("button");
            }
            return RoomPages.to(hall.code().path() + "/suggest");
        } catch (RuntimeException refused) {
            return again(hall, typed, refused, request, response);
        }
    }

    /** Who has no name yet hears what a rule says before they are given one; of the others the service asks. */
    private void heed(Hall hall, Map<String, String> typed) {
        if (hall.person() == null) {
            var minors = hall.debate().room().choices().minors();
            rules.heedAtOnce(
                    Contribution.of(Scope.CLAIM, Optional.empty(), typed.getOrDefault("text", ""))
                            .among(minors ? Audience.MINORS : Audience.ADULTS),
                    typed.containsKey("heard"));
        }
    }

    private static Standing standing(Hall hall, Map<String, String> typed) {
        var to = typed.getOrDefault("to", "");
        var side = typed.getOrDefault("side", "none");
        if (to.isEmpty() || side.equals("none")) {
            return Standing.ALONE;
        }
        var stance = Sides.typed(side).orElseThrow(() -> new Unknown("side"));
        return Standing.under(RoomSheets.claim(hall.threads(), to), stance);
    }

    private ResponseEntity<String> again(
            Hall hall,
            Map<String, String> typed,
            RuntimeException refused,
            HttpServletRequest request,
            HttpServletResponse response) {
        var why = whys.of(refused, "suggestion", hall.page());
        var anyway = refused instanceof Told told && told.mayBeSent();
        return show(hall, why.status(), typed, why.text(), anyway, request, response);
    }

    private ResponseEntity<String> show(
            Hall hall,
            HttpStatus status,
            Map<String, String> typed,
            String refused,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        var room = hall.debate().room().id();
        var may = suggests(hall);
        var receipt = Optional.of(typed.getOrDefault("sent", ""))
                .filter(stamp -> stamps.gave(request, stamp))
                .flatMap(receipts::of);
        receipt.flatMap(Receipt::cookie).filter(_ -> hall.person() == null).ifPresent(response::addCookie);
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("thesis", hall.debate().thesis().id().value());
        var claims = claims(hall);
        shown.put("claims", claims);
        shown.put("options", options(claims, hall.page()));
        shown.put("suggestions", may && hall.id() != null ? suggesting.in(room, hall.id()) : List.of());
        shown.put("sides", hall.debate().room().choices().tools() ? Sides.all() : List.of("for", "against"));
        shown.put("owns", hall.owns());
        shown.put("may", may);
        shown.put("done", receipt.map(Done::of).orElse(null));
        shown.put("nameless", hall.debate().room().choices().anonymous());
        shown.put("asksName", hall.person() == null);
        shown.put("typed", typed);
        shown.put("refused", refused);
        shown.put("anyway", anyway);
        shown.put("longest", settings.claimLength());
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/suggest", shown);
    }

    /** Whoever has the role, and, where everybody has it, who has said no name yet: they say it with their first suggestion. */
    private boolean suggests(Hall hall) {
        var place = hall.debate().room().id().place();
        var role = hall.id() == null ? access.everyoneIn(place, null) : access.roleIn(place, hall.id());
        return role.filter(one -> one.includes(SUGGESTER)).isPresent();
    }

    /** Short, for a list to choose from; a machine's words say so. */
    private static Map<String, String> options(Map<ClaimId, Claim> claims, PlainPage page) {
        var options = new LinkedHashMap<String, String>();
        claims.forEach((id, claim) -> {
            var words = claim.wording().words();
            var text = words.text().length() <= OPTION
                    ? words.text()
                    : words.text().substring(0, words.text().offsetByCodePoints(0, OPTION / 2)) + "…";
            options.put(id.value(), words.hasMachineWords() ? page.say("provenance.titled", text) : text);
        });
        return options;
    }

    /** What may be answered: every claim that stands, the latest said first. */
    private static Map<ClaimId, Claim> claims(Hall hall) {
        var claims = new LinkedHashMap<ClaimId, Claim>();
        hall.debate().claims().reversed().stream()
                .filter(Claim::stands)
                .forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }
}
