package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.storytank.account.Unknown;
import org.storytank.debate.DebateService;
import org.storytank.debate.DebateSettings;
import org.storytank.shell.web.PlainPages;

/** What others say, told to a plain page that is open: server-sent events, each with the claims that changed. */
@Controller
class RoomLive {

    private static final Logger log = LoggerFactory.getLogger(RoomLive.class);

    private final Halls halls;
    private final DebateService debates;
    private final DebateSettings settings;
    private final PlainPages pages;
    private final AtomicInteger following = new AtomicInteger();

    RoomLive(Halls halls, DebateService debates, DebateSettings settings, PlainPages pages) {
        this.halls = halls;
        this.debates = debates;
        this.settings = settings;
        this.pages = pages;
    }

    /** @param seen the moment that the page shows; nothing is told when it is this one */
    @GetMapping("/r/{code}/live")
    ResponseEntity<SseEmitter> follow(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        Hall hall;
        try {
            hall = halls.enter(code, request);
        } catch (Unknown closed) {
            return ResponseEntity.notFound().build();
        }
        if (following.incrementAndGet() > settings.plainPagesFollowing()) {
            following.decrementAndGet();
            log.warn("More than {} plain pages follow a room; further ones do not", settings.plainPagesFollowing());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        // A proxy that gathers the answer before it passes it on would keep everything back.
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        var page = new FollowingPage(hall, pages, following::decrementAndGet);
        page.begin(debates.follow(hall.debate().room().id(), hall.id(), page));
        return ResponseEntity.ok(page.events());
    }
}
