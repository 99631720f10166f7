package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.NoteSeen;
import org.storytank.debate.Noting;
import org.storytank.moderation.Told;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.Citation;
import org.storytank.source.bridging.Useful;

/** The context notes on a source: what one should know of it, and whether people who usually disagree find that useful. */
@PlainHtml
class NotePages {

    private final Halls halls;
    private final Noting noting;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final PlainPages pages;

    NotePages(Halls halls, Noting noting, Sender senders, OurForms stamps, Whys whys, PlainPages pages) {
        this.halls = halls;
        this.noting = noting;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/notes/{citation}")
    ResponseEntity<String> read(
            @PathVariable String code,
            @PathVariable String claim,
            @PathVariable String citation,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, claim, cited(hall, claim, citation), HttpStatus.OK, Map.of(), "", false, request, response);
    }

    /** A new note; or {@code note} with {@code useful}, which rates one, {@code unrate} or {@code back}. */
    @PostMapping("/r/{code}/claims/{claim}/notes/{citation}")
    ResponseEntity<String> typed(
            @PathVariable String code,
            @PathVariable String claim,
            @PathVariable String citation,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        var cited = cited(hall, claim, citation);
        try {
            var me = senders.of(hall, typed, request);
            if (typed.containsKey("note")) {
                act(me, hall, cited, typed);
            } else {
                noting.note(
                        me,
                        cited.id(),
                        typed.getOrDefault("text", ""),
                        typed.getOrDefault("address", ""),
                        typed.containsKey("heard"));
            }
            return RoomPages.to(hall.code().path() + "/claims/" + claim + "/notes/" + cited.id());
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "note", hall.page());
            var anyway = refused instanceof Told told && told.mayBeSent();
            return show(hall, claim, cited, why.status(), typed, why.text(), anyway, request, response);
        }
    }

    private void act(PersonId me, Hall hall, Citation cited, Map<String, String> typed) {
        var note = noting.on(cited.id(), hall.id()).stream()
                .map(seen -> seen.note().id())
                .filter(id -> id.value().equals(typed.get("note")))
                .findFirst()
                .orElseThrow(() -> new Unknown("note"));
        if (typed.containsKey("back")) {
            noting.takeBack(me, note);
        } else if (typed.containsKey("unrate")) {
            noting.unrate(me, note);
        } else {
            noting.rate(me, note, useful(typed.getOrDefault("useful", "")));
        }
    }

    private static Useful useful(String word) {
        return Arrays.stream(Useful.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("rating"));
    }

    private static Citation cited(Hall hall, String claim, String citation) {
        var about = RoomSheets.claim(hall.threads(), claim);
        return Tracing.claim(hall, about).citations().stream()
                .filter(one -> one.id().value().equals(citation))
                .findFirst()
                .orElseThrow(() -> new Unknown("citation"));
    }

    private ResponseEntity<String> show(
            Hall hall,
            String claim,
            Citation cited,
            HttpStatus status,
            Map<String, String> typed,
            String refused,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        var notes = noting.on(cited.id(), hall.id());
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("path", hall.code().path() + "/claims/" + claim);
        shown.put("source", SourceLine.of(cited));
        shown.put("citation", cited.id().value());
        shown.put("notes", notes);
        shown.put("mine", notes.stream().anyMatch(NoteSeen::own));
        shown.put("mayWrite", hall.person() != null && hall.mayWrite());
        shown.put("typed", typed);
        shown.put("refused", refused);
        shown.put("anyway", anyway);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/notes", shown);
    }
}
