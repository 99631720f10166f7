package org.storytank.coediting.live;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.log.Entry;

/** Text that was accepted and is not in the document yet, by its ids, and who wrote it. */
final class Arriving {

    private record Text(Contents.Piece piece, @Nullable Ledger credits) {}

    private final Map<Long, TreeMap<Long, Text>> clients = new HashMap<>();

    void add(Contents.News news, Entry entry) {
        var credits = entry.credits().isEmpty() ? null : new Ledger();
        if (credits != null) {
            entry.credits().forEach(credits::add);
        }
        for (var piece : news.pieces()) {
            if (piece.holdsText()) {
                clients.computeIfAbsent(piece.struct().client(), _ -> new TreeMap<>())
                        .put(piece.from(), new Text(piece, credits));
            }
        }
    }

    /** It is in the document now, or never will be. */
    void remove(Contents.News news) {
        if (clients.isEmpty()) {
            return;
        }
        for (var piece : news.pieces()) {
            var texts = clients.get(piece.struct().client());
            if (texts != null) {
                // The map stays when it is empty: whoever writes goes on writing.
                texts.remove(piece.from());
            }
        }
    }

    private @Nullable Text holding(long client, long clock) {
        var texts = clients.get(client);
        var found = texts == null ? null : texts.floorEntry(clock);
        return found == null || found.getValue().piece.to() <= clock ? null : found.getValue();
    }

    @Nullable
    String at(long client, long clock, long length) {
        var found = holding(client, clock);
        if (found == null) {
            return null;
        }
        var from = (int) (clock - found.piece.from());
        var text = found.piece.text();
        return text.substring(from, (int) Math.min(text.length(), from + length));
    }

    /** Who wrote it, as far as the same story goes; null when it is not on its way. */
    @Nullable
    Run creditOf(long client, long clock, IdClaims ids) {
        var found = holding(client, clock);
        if (found == null) {
            return null;
        }
        var noted = found.credits == null ? null : found.credits.of(client, clock);
        // What the entry does not say follows from the id; the next unit may be told of by the entry again.
        return noted != null ? noted : ids.credit(client, clock, found.credits == null ? found.piece.to() - clock : 1);
    }
}
