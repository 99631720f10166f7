package org.storytank.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.account.Person;
import org.storytank.account.web.PlainVisitor;
import org.storytank.moderation.cases.ModeratorService;
import org.storytank.moderation.log.PublicLog;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** What moderation did, in figures, for everybody. */
@PlainHtml
class LogPage {

    private final PublicLog log;
    private final ModeratorService moderators;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    LogPage(PublicLog log, ModeratorService moderators, PlainVisitor visitor, PlainPages pages) {
        this.log = log;
        this.moderators = moderators;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GetMapping("/moderation")
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        var reader = visitor.in(request).map(Person::id).orElse(null);
        return pages.show(
                page,
                response,
                "moderation/log",
                Map.of(
                        "log", LogSheet.of(log.head(), log.counts(), page),
                        "moderator", moderators.isModerator(reader)));
    }
}
