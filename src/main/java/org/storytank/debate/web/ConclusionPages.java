package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.PersonId;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimsNamed;
import org.storytank.debate.Concluding;
import org.storytank.debate.ConcludingTogether;
import org.storytank.debate.Conclusion;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Grounds;
import org.storytank.debate.Proposal;
import org.storytank.debate.RunLine;
import org.storytank.debate.WrittenTogether;
import org.storytank.moderation.Told;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.Refusal;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Where a debate arrived: read by everybody who may read the room, written by those who run it, signed by those who speak in it. */
@PlainHtml
class ConclusionPages {

    private static final LabelledText NOTHING = new LabelledText("", List.of());

    private final Halls halls;
    private final Concluding concluding;
    private final ConcludingTogether together;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final DebateSettings settings;
    private final PlainPages pages;

    ConclusionPages(
            Halls halls,
            Concluding concluding,
            ConcludingTogether together,
            Sender senders,
            OurForms stamps,
            Whys whys,
            DebateSettings settings,
            PlainPages pages) {
        this.halls = halls;
        this.concluding = concluding;
        this.together = together;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.settings = settings;
        this.pages = pages;
    }

    /** What a form gives: an act of somebody in a room. */
    @FunctionalInterface
    private interface Act {
        void by(PersonId person);
    }

    @GetMapping("/r/{code}/conclusion")
    ResponseEntity<String> read(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return show(halls.enter(code, request), HttpStatus.OK, Map.of(), "", false, request, response);
    }

    @PostMapping("/r/{code}/conclusion")
    ResponseEntity<String> conclude(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return send(
                hall,
                typed,
                request,
                response,
                by -> concluding.conclude(
                        by,
                        hall.debate().room().id(),
                        seen(typed),
                        typed.getOrDefault("agreed", ""),
                        typed.getOrDefault("divides", ""),
                        named(request),
                        typed.containsKey("heard")));
    }

    /** Puts what was written together forward, as it was read: the field {@code mark}. */
    @PostMapping("/r/{code}/conclusion/together")
    ResponseEntity<String> putForward(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return send(
                hall,
                typed,
                request,
                response,
                by -> together.putForward(
                        by,
                        hall.debate().room().id(),
                        seen(typed),
                        Optional.of(typed.getOrDefault("mark", "")),
                        named(request),
                        typed.containsKey("heard")));
    }

    /** The field {@code word}: {@code agree}, {@code differ}, or {@code none}, which takes one's word back. */
    @PostMapping("/r/{code}/conclusion/sign")
    ResponseEntity<String> sign(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var room = hall.debate().room().id();
        var word = typed.getOrDefault("word", "");
        return send(hall, typed, request, response, by -> {
            if (word.equals("none")) {
                concluding.unsign(by, room);
            } else {
                concluding.sign(
                        by,
                        room,
                        seen(typed),
                        word.equals("agree"),
                        typed.getOrDefault("why", ""),
                        typed.containsKey("heard"));
            }
        });
    }

    private ResponseEntity<String> send(
            Hall hall, Map<String, String> typed, HttpServletRequest request, HttpServletResponse response, Act act) {
        try {
            var me = senders.of(hall, typed, request);
            act.by(me);
            return RoomPages.to(hall.code().path() + "/conclusion");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "conclusion", hall.page());
            var anyway = refused instanceof Told told && told.mayBeSent();
            return show(hall, why.status(), typed, why.text(), anyway, request, response);
        }
    }

    /** @param anyway whether what was typed may be sent all the same */
    private ResponseEntity<String> show(
            Hall hall,
            HttpStatus status,
            Map<String, String> typed,
            String refused,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        var all = hall.debate().conclusions();
        var last = all.isEmpty() ? null : all.getFirst();
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("last", last);
        shown.put("earlier", all.isEmpty() ? all : all.subList(1, all.size()));
        var draft = draft(hall);
        shown.put(
                "live", draft == null ? "" : "/debates/" + hall.debate().room().id() + "/conclusion");
        shown.put("draft", draft);
        shown.put("draftMade", draft == null ? Map.of() : RunLine.made(draft.runLines()));
        shown.put("runs", hall.debate().runsOf(all.stream().flatMap(Conclusion::words)));
        shown.put("made", RunLine.made(hall.debate().allRuns()));
        shown.put("owns", hall.owns());
        shown.put("signs", hall.person() != null && hall.mayWrite());
        shown.put("mine", last == null ? "" : mine(last, hall.id()));
        shown.put(
                "agreed",
                typed.getOrDefault("agreed", last == null ? "" : last.agreed().text()));
        shown.put(
                "divides",
                typed.getOrDefault("divides", last == null ? "" : last.divides().text()));
        var claims = Grounds.of(hall.debate());
        shown.put(
                "claims", claims.stream().limit(settings.claimsToConcludeFrom()).toList());
        shown.put("moreClaims", Math.max(0, claims.size() - settings.claimsToConcludeFrom()));
        shown.put("groundsAtMost", settings.groundsPerConclusion());
        shown.put(
                "grounds",
                typed.containsKey("agreed") || typed.containsKey("mark")
                        ? chosen(request, "rests").stream().map(ClaimId::value).toList()
                        : last == null
                                ? List.of()
                                : last.grounds().stream().map(ClaimId::value).toList());
        var proposals = Proposal.of(hall.debate());
        shown.put(
                "proposals",
                proposals.stream().limit(settings.claimsToConcludeFrom()).toList());
        shown.put("moreProposals", Math.max(0, proposals.size() - settings.claimsToConcludeFrom()));
        shown.put(
                "decides",
                typed.containsKey("agreed") || typed.containsKey("mark")
                        ? chosen(request, "decides").stream()
                                .map(ClaimId::value)
                                .toList()
                        : last == null
                                ? List.of()
                                : last.proposals().stream().map(ClaimId::value).toList());
        shown.put("decidesAtMost", settings.proposalsPerConclusion());
        shown.put("seen", last == null ? Conclusion.NONE : last.number());
        shown.put("why", typed.getOrDefault("why", ""));
        shown.put("refused", refused);
        shown.put("anyway", anyway ? whichForm(typed) : "");
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/conclusion", shown);
    }

    private static String whichForm(Map<String, String> typed) {
        return typed.containsKey("word") ? "sign" : typed.containsKey("mark") ? "together" : "conclude";
    }

    /** What is being written together, for whoever may write it; null for others. */
    private @Nullable WrittenTogether draft(Hall hall) {
        var me = hall.id();
        if (me == null || !hall.mayWrite() || !hall.debate().room().isConcludedTogether()) {
            return null;
        }
        try {
            return together.read(me, hall.debate().room().id())
                    .orElseGet(() -> new WrittenTogether(NOTHING, NOTHING, List.of(), Map.of()));
        } catch (RuntimeException refused) {
            if (refused instanceof Refusal) {
                // Whoever writes nothing here for a while still reads the page.
                return null;
            }
            throw refused;
        }
    }

    private static ClaimsNamed named(HttpServletRequest request) {
        return new ClaimsNamed(chosen(request, "rests"), chosen(request, "decides"));
    }

    private static List<ClaimId> chosen(HttpServletRequest request, String field) {
        var chosen = request.getParameterValues(field);
        return Stream.of(chosen == null ? new String[0] : chosen)
                .filter(id -> id.matches("[a-z0-9-]{1,64}"))
                .map(ClaimId::new)
                .distinct()
                .toList();
    }

    /** Which conclusion stood on the page from which this was sent; one that no room has when it does not say. */
    private static int seen(Map<String, String> typed) {
        var seen = typed.getOrDefault("seen", "");
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static String mine(Conclusion last, @Nullable PersonId me) {
        return last.signed().stream()
                .filter(signature ->
                        signature.by().filter(by -> by.id().equals(me)).isPresent())
                .map(signature -> signature.agrees() ? "agree" : "differ")
                .findFirst()
                .orElse("");
    }
}
