package org.storytank.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.moderation.log.PublicLog;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** What moderation did, in figures, for everybody. */
@PlainHtml
class LogPage {

    private final PublicLog log;
    private final PlainPages pages;

    LogPage(PublicLog log, PlainPages pages) {
        this.log = log;
        this.pages = pages;
    }

    @GetMapping("/moderation")
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        return pages.show(page, response, "moderation/log", Map.of("log", LogSheet.of(log.head(), log.counts(), page)));
    }
}
