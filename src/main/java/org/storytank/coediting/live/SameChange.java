package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.yjs.IdRun;

/** The words of a document as one change sees them that is not accepted yet: with what it inserts, and what it deletes, itself. */
final class SameChange {

    private final Contents.News news;
    private final Contents contents;
    private final Ledger found;
    private @Nullable IdSet going;
    private @Nullable Map<Long, TreeMap<Long, Contents.Piece>> pieces;

    /** @param found what was found out about its pieces so far */
    SameChange(Contents.News news, Contents contents, Ledger found) {
        this.news = news;
        this.contents = contents;
        this.found = found;
    }

    /** Whether this very change deletes it: a drag does both at once. */
    boolean deletes(long client, long clock) {
        return goingFrom(client, clock, 1) > 0;
    }

    private long goingFrom(long client, long clock, long length) {
        if (going == null) {
            going = new IdSet();
            going.add(news.deletes());
        }
        return going.stretch(client, clock, length);
    }

    /** How many ids from this one on are deleted, by now or by this change, at most so many. */
    long deletedFrom(long client, long clock, long length) {
        var gone = 0L;
        while (gone < length) {
            var more = contents.deletedFrom(client, clock + gone, length - gone);
            more = more > 0 ? more : goingFrom(client, clock + gone, length - gone);
            if (more == 0) {
                break;
            }
            gone += more;
        }
        return gone;
    }

    /** What stands or stood under these ids, as far as it is known without a gap, in stretches with one story each. */
    List<Original> originals(long client, long clock, long length) {
        var originals = new ArrayList<Original>();
        for (var known = 0L; known < length; ) {
            var more = Original.under(contents, client, clock + known, length - known);
            more = more.isEmpty() ? inserted(client, clock + known, length - known) : more;
            if (more.isEmpty()) {
                break;
            }
            for (var original : more) {
                originals.add(original.after(known));
            }
            known += more.getLast().offset() + more.getLast().text().length();
        }
        return originals;
    }

    /** What this change itself inserts there. */
    private List<Original> inserted(long client, long clock, long length) {
        var piece = pieceAt(client, clock);
        if (piece == null) {
            return List.of();
        }
        var end = Math.min(piece.to(), clock + length);
        var credits = new Ledger();
        found.runsOf(List.of(new IdRun(client, clock, (int) (end - clock)))).forEach(credits::add);
        credits.add(contents.ids.credit(client, clock, end - clock));
        var originals = new ArrayList<Original>();
        for (var at = clock; at < end; ) {
            var credit = credits.of(client, at);
            if (credit == null) {
                break;
            }
            var to = Math.min(credit.end(), end);
            var text = piece.text().substring((int) (at - piece.from()), (int) (to - piece.from()));
            originals.add(new Original(at - clock, text, credit, deletes(client, at)));
            at = to;
        }
        return originals;
    }

    private Contents.@Nullable Piece pieceAt(long client, long clock) {
        if (pieces == null) {
            pieces = new HashMap<>();
            for (var piece : news.pieces()) {
                if (piece.holdsText()) {
                    pieces.computeIfAbsent(piece.struct().client(), _ -> new TreeMap<>())
                            .put(piece.from(), piece);
                }
            }
        }
        var ofClient = pieces.get(client);
        var before = ofClient == null ? null : ofClient.floorEntry(clock);
        return before != null && clock < before.getValue().to() ? before.getValue() : null;
    }
}
