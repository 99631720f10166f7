package org.storytank.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.account.web.Client;
import org.storytank.account.web.PlainVisitor;
import org.storytank.moderation.cases.CaseSettings;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.ReportService;
import org.storytank.moderation.cases.Subject;
import org.storytank.moderation.cases.Ticket;
import org.storytank.shell.Refusal;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Where anybody reports something, with a name or without, and where they learn what became of it. */
@PlainHtml
class ReportPages {

    private final ReportService reports;
    private final CaseSettings settings;
    private final PlainVisitor visitor;
    private final OurForms stamps;
    private final PlainPages pages;

    ReportPages(ReportService reports, CaseSettings settings, PlainVisitor visitor, OurForms stamps, PlainPages pages) {
        this.reports = reports;
        this.settings = settings;
        this.visitor = visitor;
        this.stamps = stamps;
        this.pages = pages;
    }

    @GetMapping("/report/{kind}/{id}")
    ResponseEntity<String> form(
            @PathVariable String kind,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(subject(kind, id), "", "", "", HttpStatus.OK, request, response);
    }

    @PostMapping("/report/{kind}/{id}")
    ResponseEntity<String> report(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = OurForms.FIELD, defaultValue = "") String stamp,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        var subject = subject(kind, id);
        var page = pages.page(request);
        var ground = Ground.called(reason);
        if (!OurForms.fromHere(request) || !stamps.gave(request, stamp)) {
            return show(subject, reason, note, page.say("cases.web.stamp"), HttpStatus.FORBIDDEN, request, response);
        }
        if (ground.isEmpty()) {
            return show(
                    subject,
                    reason,
                    note,
                    page.say("cases.reason.none"),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    request,
                    response);
        }
        try {
            var ticket =
                    reports.report(subject, reader(request), Client.of(request.getRemoteAddr()), ground.get(), note);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/reports/" + ticket))
                    .build();
        } catch (RuntimeException refused) {
            if (refused instanceof Refusal refusal && refusal.status() != HttpServletResponse.SC_NOT_FOUND) {
                return show(
                        subject,
                        reason,
                        note,
                        page.say(refusal.words(), refusal.details()),
                        HttpStatus.valueOf(refusal.status()),
                        request,
                        response);
            }
            throw refused;
        }
    }

    /** The address is the proof that the report was theirs. */
    @GetMapping("/reports/{ticket}")
    ResponseEntity<String> receipt(
            @PathVariable String ticket, HttpServletRequest request, HttpServletResponse response) {
        var receipt = reports.receipt(ticketOf(ticket)).orElseThrow(ReportPages::unknown);
        return pages.show(pages.page(request), response, "moderation/receipt", Map.of("receipt", receipt));
    }

    private ResponseEntity<String> show(
            Subject subject,
            String reason,
            String note,
            String refused,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sheet = new ReportSheet(
                subject,
                reports.look(subject, reader(request)),
                stamps.stamp(request, response),
                reason,
                note,
                refused,
                settings.noteLength());
        return pages.show(pages.page(request), response, status, "moderation/report", Map.of("report", sheet));
    }

    private @Nullable PersonId reader(HttpServletRequest request) {
        return visitor.in(request).map(Person::id).orElse(null);
    }

    private static Subject subject(String kind, String id) {
        try {
            return new Subject(kind, id);
        } catch (IllegalArgumentException noId) {
            throw new Unknown("subject");
        }
    }

    private static Ticket ticketOf(String typed) {
        try {
            return new Ticket(typed);
        } catch (IllegalArgumentException noTicket) {
            throw unknown();
        }
    }

    private static Unknown unknown() {
        return new Unknown("report", "cases.receipt.unknown");
    }
}
