package org.storytank.moderation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.Unknown;
import org.storytank.account.api.Asker;
import org.storytank.account.web.Client;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.Receipt;
import org.storytank.moderation.cases.ReportService;
import org.storytank.moderation.cases.Subject;
import org.storytank.moderation.cases.Ticket;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.ApiRefusal;
import org.storytank.shell.api.Given;

/** Reporting what somebody said, with a name or without, and learning what became of it. */
@RestController
@RequestMapping(Api.V1 + "/reports")
@Tag(name = "Reports")
class ReportsApi {

    private final ReportService reports;

    ReportsApi(ReportService reports) {
        this.reports = reports;
    }

    /** @param kind claim, remark, story or scene @param id of it @param reason the kind of reason, for example insult @param note what else should be known */
    record NewReport(
            String kind, String id, String reason, @Nullable String note) {}

    /** @param ticket a secret that brings back whoever reported */
    record Reported(String ticket) {}

    /** @param state waiting, held, dismissed, undone or overturned */
    record Outcome(
            String reason,
            Instant at,
            String state,
            @Nullable Instant decidedAt) {

        static Outcome of(Receipt receipt) {
            return new Outcome(
                    receipt.reason().word(),
                    receipt.at(),
                    receipt.state(),
                    receipt.isDecided() ? receipt.decidedAt() : null);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "report", summary = "Reports what somebody said; nobody learns who did")
    Reported report(Asker asker, @RequestBody NewReport given, HttpServletRequest request) {
        var ticket = reports.report(
                Given.id(Given.required("id", given.id()), id -> new Subject(Given.required("kind", given.kind()), id)),
                asker.orNobody(),
                Client.of(request.getRemoteAddr()),
                reason(Given.required("reason", given.reason())),
                Objects.requireNonNullElse(given.note(), ""));
        return new Reported(ticket.value());
    }

    @GetMapping("/{ticket}")
    @Operation(operationId = "readReport", summary = "What became of a report")
    Outcome read(@PathVariable String ticket) {
        return reports.receipt(Given.id(ticket, Ticket::new))
                .map(Outcome::of)
                .orElseThrow(() -> new Unknown("report", "cases.receipt.unknown"));
    }

    private static Ground reason(String word) {
        return Ground.called(word)
                .orElseThrow(() -> new ApiRefusal(
                        HttpStatus.BAD_REQUEST,
                        "shell.api.one-of",
                        "reason",
                        Arrays.stream(Ground.values()).map(Ground::word).collect(Collectors.joining(", "))));
    }
}
