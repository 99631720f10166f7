package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final Clock clock;
    private final Set<FollowingPage> following = ConcurrentHashMap.newKeySet();

    RoomLive(Halls halls, DebateService debates, DebateSettings settings, PlainPages pages, Clock clock) {
        this.halls = halls;
        this.debates = debates;
        this.settings = settings;
        this.pages = pages;
        this.clock = clock;
    }

    /** First the moment the debate is at, which the page compares with its own; then each change. */
    @GetMapping("/r/{code}/live")
    ResponseEntity<SseEmitter> follow(
            @PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        Hall hall;
        try {
            hall = halls.enter(code, request);
        } catch (Unknown closed) {
            return ResponseEntity.notFound().build();
        }
        if (following.size() >= settings.plainPagesFollowing()) {
            log.warn("{} plain pages follow rooms, as many as may; further ones do not", following.size());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        // A proxy that gathers the answer before it passes it on would keep everything back.
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        var page = new FollowingPage(hall, pages, clock, following::remove);
        page.begin(debates.follow(hall.debate().room().id(), hall.id(), page));
        following.add(page);
        page.start();
        return ResponseEntity.ok(page.events());
    }

    /** An open stream would hold up the end of the place. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        following.forEach(FollowingPage::leave);
    }
}
