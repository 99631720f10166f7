package org.storytank.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.Person;
import org.storytank.account.Unknown;
import org.storytank.account.web.PlainVisitor;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.cases.CaseSettings;
import org.storytank.moderation.cases.DecisionId;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.cases.Why;
import org.storytank.shell.Refusal;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** What was decided about what somebody said, with the reasons, and the way to contest it; for themselves. */
@PlainHtml
class DecisionPages {

    private final StatementService statements;
    private final CaseSettings settings;
    private final PlainVisitor visitor;
    private final OurForms stamps;
    private final PlainPages pages;
    private final HouseRules rules;

    DecisionPages(
            StatementService statements,
            CaseSettings settings,
            PlainVisitor visitor,
            OurForms stamps,
            PlainPages pages,
            HouseRules rules) {
        this.rules = rules;
        this.statements = statements;
        this.settings = settings;
        this.visitor = visitor;
        this.stamps = stamps;
        this.pages = pages;
    }

    @GetMapping("/decisions")
    ResponseEntity<String> all(HttpServletRequest request, HttpServletResponse response) {
        return show("", "", "", HttpStatus.OK, request, response);
    }

    @PostMapping("/decisions/{decision}/contest")
    ResponseEntity<String> contest(
            @PathVariable String decision,
            @RequestParam(name = OurForms.FIELD, defaultValue = "") String stamp,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.page(request);
        var author = visitor.in(request).map(Person::id).orElseThrow(() -> new Unknown("decision"));
        if (!OurForms.fromHere(request) || !stamps.gave(request, stamp)) {
            return show(decision, text, page.say("cases.web.stamp"), HttpStatus.FORBIDDEN, request, response);
        }
        try {
            statements.contest(author, id(decision), text);
        } catch (RuntimeException refused) {
            if (refused instanceof Refusal refusal && refusal.status() != HttpServletResponse.SC_NOT_FOUND) {
                var why = page.say(refusal.words(), refusal.details());
                return show(decision, text, why, HttpStatus.valueOf(refusal.status()), request, response);
            }
            throw refused;
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/decisions#d-" + decision))
                .build();
    }

    private ResponseEntity<String> show(
            String about,
            String typed,
            String refused,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.page(request);
        var author = visitor.in(request).map(Person::id);
        var shown = new HashMap<String, Object>();
        shown.put("statements", author.map(statements::read).orElse(List.of()));
        shown.put("why", new Why(rules, page.locale()));
        shown.put("known", author.isPresent());
        shown.put("stamp", stamps.stamp(request, response));
        shown.put("about", about);
        shown.put("typed", typed);
        shown.put("refused", refused);
        shown.put("longest", settings.reasonsLength());
        return pages.show(page, response, status, "moderation/decisions", shown);
    }

    private static DecisionId id(String typed) {
        try {
            return new DecisionId(typed);
        } catch (IllegalArgumentException noId) {
            throw new Unknown("decision");
        }
    }
}
