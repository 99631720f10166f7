package org.storytank.debate.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.storytank.account.Role;
import org.storytank.debate.Author;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.Floor;
import org.storytank.debate.RoomFollower;
import org.storytank.debate.RoomPhase;
import org.storytank.debate.RunLine;
import org.storytank.debate.Script;
import org.storytank.shell.web.PlainPages;

/**
 * A plain page that is told what others say. What happens while it is being told, or while its network is slow, is told together
 * afterwards: at most one debate waits.
 */
final class FollowingPage implements RoomFollower {

    private static final long A_BREATH_SECONDS = 20;

    private final Hall hall;
    private final PlainPages pages;
    private final Consumer<FollowingPage> gone;
    private final SseEmitter events = new SseEmitter(0L);
    private final AtomicReference<@Nullable Debate> latest = new AtomicReference<>();
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean closed;
    private volatile boolean mayWrite;
    private final Clock clock;
    private @Nullable Threads told;
    private RoomPhase phase;
    private Script script;
    private Floor floor;
    private @Nullable Following following;

    /** @param gone told once, when nobody looks any more */
    FollowingPage(Hall hall, PlainPages pages, Clock clock, Consumer<FollowingPage> gone) {
        this.hall = hall;
        this.pages = pages;
        this.clock = clock;
        this.gone = gone;
        mayWrite = hall.mayWrite();
        phase = hall.debate().room().phase();
        floor = hall.debate().floor();
        script = hall.debate().script();
    }

    SseEmitter events() {
        return events;
    }

    void begin(Following following) {
        this.following = following;
        events.onCompletion(this::end);
        events.onTimeout(this::end);
        events.onError(_ -> end());
    }

    void start() {
        Thread.ofVirtual().name("plain-page-", 0).start(this::tellOn);
    }

    @Override
    public void now(Debate debate, Role role) {
        latest.set(debate);
        mayWrite = role.includes(Role.WRITER) || hall.person() == null && hall.mayWrite();
        wake.offer(true);
    }

    @Override
    public void present(List<Author> people, int unnamed) {}

    @Override
    public void closed() {
        closed = true;
        wake.offer(true);
    }

    private void tellOn() {
        try {
            while (!over.get()) {
                if (wake.poll(A_BREATH_SECONDS, TimeUnit.SECONDS) == null) {
                    // Finds out that a phone has gone, and keeps the proxies between awake.
                    events.send(SseEmitter.event().comment(""));
                } else {
                    tell();
                }
            }
        } catch (IOException | IllegalStateException left) {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void tell() throws IOException {
        if (closed) {
            events.send(SseEmitter.event().name("closed").data(""));
            events.complete();
            end();
            return;
        }
        var debate = latest.getAndSet(null);
        if (debate == null) {
            return;
        }
        var now = new Threads(debate);
        var before = told;
        told = now;
        if (before == null) {
            // When the server comes back, not all of a hall come back in one moment.
            var pause = ThreadLocalRandom.current().nextLong(2_000, 8_000);
            events.send(SseEmitter.event().reconnectTime(pause).name("moment").data(now.moment()));
        } else {
            tell(debate, now, now.since(before), !now.concludesLike(before));
        }
    }

    /** @param concluded whether the page fetches the conclusion anew, which depends on who reads it */
    private void tell(Debate debate, Threads now, Threads.Change change, boolean concluded) throws IOException {
        var claims = change.fresh().stream()
                .filter(claim -> !claim.equals(now.thesis()))
                .map(now::leaf)
                .map(ClaimLeaf::alone)
                .toList();
        var html = pages.render(
                hall.page(), "debate/claims", Map.of("code", hall.code(), "claims", claims, "mayWrite", mayWrite));
        events.send(SseEmitter.event()
                .name("change")
                .data(
                        Map.of(
                                "moment", now.moment(),
                                "html", html,
                                "concluded", concluded,
                                "gone",
                                        change.gone().stream()
                                                .map(ClaimId::value)
                                                .toList(),
                                "phase", phase(debate),
                                "floor", floor(debate),
                                "told",
                                        Stream.of(moved(debate), turn(debate), News.of(now, change, hall.page()))
                                                .filter(words -> !words.isEmpty())
                                                .collect(Collectors.joining(" "))),
                        MediaType.APPLICATION_JSON));
    }

    /** That the room is in another phase than this page was told, or nothing. */
    private String moved(Debate debate) {
        var now = debate.room().phase();
        var before = phase;
        phase = now;
        var page = hall.page();
        return now.equals(before)
                ? ""
                : page.say(
                        "debate.phase.now",
                        page.say("debate.phase." + now.phase().word()));
    }

    /** The phase as this person sees it; nothing when the page shows it so. */
    private String phase(Debate debate) {
        var now = debate.room().phase();
        if (now.equals(phase) && debate.script().equals(script)) {
            return "";
        }
        script = debate.script();
        return pages.render(
                hall.page(),
                "debate/phase",
                Map.of(
                        "phase", now,
                        "left", now.secondsLeft(clock.instant()),
                        "script", debate.script(),
                        "made", RunLine.made(debate.allRuns()),
                        "proposals", hall.proposals(debate)));
    }

    /** The speaking queue as this person sees it; nothing when the page shows it so. */
    private String floor(Debate debate) {
        return debate.floor().equals(floor)
                ? ""
                : pages.render(
                        hall.page(),
                        "debate/speaking",
                        Map.of("floor", FloorSheet.of(debate.floor(), hall, mayWrite, clock.instant())));
    }

    /** That it is, or will be next, their turn to speak; once. */
    private String turn(Debate debate) {
        var before = floor;
        var now = debate.floor();
        floor = now;
        var me = hall.id();
        var page = hall.page();
        if (now.hasWord(me) && !before.hasWord(me)) {
            return page.say("debate.speaking.word.yours");
        }
        return now.place(me) == 1 && before.place(me) > 1 ? page.say("debate.speaking.place", 1) : "";
    }

    /** The place goes: the page comes back by itself when it is there again. */
    void leave() {
        events.complete();
        end();
    }

    private void end() {
        if (!over.getAndSet(true)) {
            var follows = following;
            if (follows != null) {
                follows.close();
            }
            gone.accept(this);
        }
    }
}
