package org.storytank.coediting.live;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.log.Entry;

/** Text that was accepted and is not in the document yet, by its ids, and who wrote it. */
final class Arriving {

    private record Text(Contents.Piece piece, @Nullable Ledger credits) {}

    /** As accepted, so as it enters: few at a time, whatever the length of the document. */
    private final Deque<Text> inOrder = new ArrayDeque<>();

    void add(Contents.News news, Entry entry) {
        var credits = entry.credits().isEmpty() ? null : new Ledger();
        if (credits != null) {
            entry.credits().forEach(credits::add);
        }
        for (var piece : news.pieces()) {
            if (piece.holdsText()) {
                inOrder.addLast(new Text(piece, credits));
            }
        }
    }

    /** It is in the document now, or never will be. */
    void remove(Contents.News news) {
        for (var piece : news.pieces()) {
            var first = inOrder.peekFirst();
            if (first != null && first.piece == piece) {
                inOrder.removeFirst();
            } else if (first != null && piece.holdsText()) {
                inOrder.removeIf(text -> text.piece == piece);
            }
        }
    }

    private @Nullable Text holding(long client, long clock) {
        for (var text : inOrder) {
            if (text.piece.struct().client() == client && text.piece.from() <= clock && clock < text.piece.to()) {
                return text;
            }
        }
        return null;
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
