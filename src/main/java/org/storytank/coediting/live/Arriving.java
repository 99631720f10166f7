package org.storytank.coediting.live;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;

/** Text that was accepted and is not in the document yet, by its ids, and who wrote it. */
final class Arriving {

    private record Text(Contents.Piece piece, Accepted.New change) {}

    /** As accepted, so as it enters: few at a time, whatever the length of the document. */
    private final Deque<Accepted.New> inOrder = new ArrayDeque<>();

    /** What is asked about is often asked about unit by unit. */
    private Accepted.@Nullable New lastAsked;

    private @Nullable Ledger creditsOfLast;

    void add(Accepted.New change) {
        inOrder.addLast(change);
    }

    /** It is in the document now, or never will be. */
    void remove(Contents.News news) {
        var first = inOrder.peekFirst();
        if (first != null && first.news() == news) {
            inOrder.removeFirst();
        } else if (first != null) {
            inOrder.removeIf(change -> change.news() == news);
        }
    }

    private @Nullable Text holding(long client, long clock) {
        for (var change : inOrder) {
            for (var piece : change.news().pieces()) {
                if (piece.struct().client() == client
                        && piece.from() <= clock
                        && clock < piece.to()
                        && piece.holdsText()) {
                    return new Text(piece, change);
                }
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
        var said = !found.change.entry().credits().isEmpty();
        var noted = said ? creditsOf(found.change).of(client, clock) : null;
        // What the entry does not say follows from the id; the next unit may be told of by the entry again.
        return noted != null ? noted : ids.credit(client, clock, said ? 1 : found.piece.to() - clock);
    }

    private Ledger creditsOf(Accepted.New change) {
        var credits = creditsOfLast;
        if (credits == null || lastAsked != change) {
            credits = new Ledger();
            change.entry().credits().forEach(credits::add);
            creditsOfLast = credits;
            lastAsked = change;
        }
        return credits;
    }
}
