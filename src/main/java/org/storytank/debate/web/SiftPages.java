package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.Unknown;
import org.storytank.debate.SiftAnswer;
import org.storytank.debate.SiftQuestion;
import org.storytank.debate.Sifting;
import org.storytank.moderation.Told;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.Citation;

/** The work sheet of a source: four questions, what people found out, and where. */
@PlainHtml
class SiftPages {

    private final Halls halls;
    private final Sifting sifting;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final PlainPages pages;

    SiftPages(Halls halls, Sifting sifting, Sender senders, OurForms stamps, Whys whys, PlainPages pages) {
        this.halls = halls;
        this.sifting = sifting;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/claims/{claim}/sift/{citation}")
    ResponseEntity<String> read(
            @PathVariable String code,
            @PathVariable String claim,
            @PathVariable String citation,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        return show(hall, claim, cited(hall, claim, citation), HttpStatus.OK, Map.of(), "", false, request, response);
    }

    /** An answer to {@code question}; or {@code back} with the question, which takes one's own back. */
    @PostMapping("/r/{code}/claims/{claim}/sift/{citation}")
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
            if (typed.containsKey("back")) {
                sifting.takeBack(me, cited.id(), question(typed.get("back")));
            } else {
                sifting.answer(
                        me,
                        cited.id(),
                        question(typed.getOrDefault("question", "")),
                        typed.getOrDefault("text", ""),
                        typed.getOrDefault("address", ""),
                        typed.containsKey("heard"));
            }
            return RoomPages.to(hall.code().path() + "/claims/" + claim + "/sift/" + cited.id());
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "sift", hall.page());
            var anyway = refused instanceof Told told && told.mayBeSent();
            return show(hall, claim, cited, why.status(), typed, why.text(), anyway, request, response);
        }
    }

    private static SiftQuestion question(String word) {
        return Arrays.stream(SiftQuestion.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("question"));
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
        var answers = sifting.answers(cited.id(), hall.id());
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("path", hall.code().path() + "/claims/" + claim);
        shown.put("source", SourceLine.of(cited));
        shown.put("citation", cited.id().value());
        shown.put(
                "questions",
                Arrays.stream(SiftQuestion.values())
                        .map(question -> asked(question, answers, hall))
                        .toList());
        shown.put("mayWrite", hall.person() != null && hall.mayWrite());
        shown.put("typed", typed);
        shown.put("refused", refused);
        shown.put("anyway", anyway);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/sift", shown);
    }

    private static SiftLine asked(SiftQuestion question, List<SiftAnswer> all, Hall hall) {
        var answers = all.stream().filter(one -> one.question() == question).toList();
        return new SiftLine(question.word(), answers, answers.stream().anyMatch(one -> one.isBy(hall.id())));
    }
}
