package org.storytank.debate.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.Unknown;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Quote;
import org.storytank.debate.RunLine;

/** What of a room stands on one plain page: few enough claims for an old phone. */
@Component
class RoomSheets {

    private static final Set<String> OPEN = Set.of("debate.seen.everyone", "debate.seen.readers");

    private final int room;

    RoomSheets(DebateSettings settings) {
        room = settings.claimsOnAPlainPage();
    }

    RoomSheet all(Hall hall, int number) {
        return sheet(hall, hall.threads(), null, number);
    }

    /** @throws Unknown when the claim is not in this room */
    RoomSheet answersTo(String claim, Hall hall, int number) {
        var threads = hall.threads();
        var found = claim(threads, claim);
        return found.equals(threads.thesis()) ? all(hall, number) : sheet(hall, threads, found, number);
    }

    /** Where a claim is read, among its neighbours. */
    String pathTo(ClaimId claim, Hall hall) {
        var threads = hall.threads();
        var onRoom = threads.pageOf(claim, threads.thesis(), room);
        if (claim.equals(threads.thesis()) || threads.find(claim.value()).isEmpty()) {
            return hall.code().path();
        }
        if (onRoom.isPresent()) {
            return hall.code().path() + query(onRoom.get());
        }
        var above = threads.above(claim);
        return hall.code().path() + "/claims/" + above
                + query(threads.pageOf(claim, above, room).orElse(1));
    }

    /** Where somebody is led who sent a form: to what came of it, with a word on what to do now. */
    String after(Receipt receipt, String stamp, Hall hall) {
        var path =
                receipt.kind().equals("origin") ? Tracing.path(hall, receipt.claim()) : pathTo(receipt.claim(), hall);
        return path + (path.contains("?") ? "&" : "?") + "sent=" + stamp + "#done";
    }

    static ClaimId claim(Threads threads, String id) {
        return threads.find(id)
                .orElseThrow(() -> new Unknown("claim", "debate.web.claim.unknown"))
                .id();
    }

    private RoomSheet sheet(Hall hall, Threads threads, @Nullable ClaimId about, int number) {
        var root = about == null ? threads.thesis() : about;
        var pages = threads.pages(root, room);
        var page = Math.clamp(number, 1, pages);
        return new RoomSheet(
                hall.code(),
                hall.debate().thesis().wording().words(),
                hall.debate().room().quote().orElse(null),
                runs(hall.debate()),
                about == null ? null : threads.leaf(about).alone(),
                about == null ? "" : above(about, hall),
                threads.under(root, page, room),
                hall.debate().claims().size(),
                page,
                pages,
                hall.seenBy(),
                hall.mayWrite(),
                hall.person() != null,
                hall.debate().room().choices().tools(),
                hall.debate().room().phase(),
                OPEN.contains(hall.seenBy()) && !hall.debate().room().choices().minors(),
                threads.moment());
    }

    private static List<RunLine> runs(Debate debate) {
        var room = debate.room();
        return debate.runsOf(Stream.of(
                        debate.thesis().words(),
                        room.quote().stream().map(Quote::words),
                        room.phase().question().stream())
                .flatMap(words -> words));
    }

    private String above(ClaimId about, Hall hall) {
        var above = hall.threads().above(about);
        return above.equals(hall.threads().thesis()) ? "" : pathTo(above, hall) + "#c-" + above;
    }

    private static String query(int page) {
        return page == 1 ? "" : "?page=" + page;
    }
}
