package org.storytank.coediting.live;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.Id;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Struct;
import org.storytank.provenance.Origin;

/**
 * Where the words of one change come from, before it is taken: a machine, then what was deleted there, then what its editor says it copied.
 * What is found first counts; of the rest nothing is said, as it follows from the client id.
 */
final class Crediting {

    /** Shorter scraps of other people's words are nobody's: no sentence pieced together from them gets a name put under it. */
    static final int OTHERS_WORDS = 8;

    private final Contents contents;
    private final Connection from;
    private final Ledger machines = new Ledger();
    private final Ledger found = new Ledger();
    private final SameChange here;
    private boolean foundAny;

    private Crediting(Inbound.Change change, Contents.News news, Contents contents, Connection from) {
        this.contents = contents;
        this.from = from;
        this.here = new SameChange(news, contents, found);
        change.matches().forEach(machines::add);
    }

    /** To be asked before the change is accepted. */
    static List<Run> of(Inbound.Change change, Contents.News news, Contents contents, Connection from) {
        if (isPlainTyping(change, news, contents, from)) {
            return List.of();
        }
        var crediting = new Crediting(change, news, contents, from);
        for (var piece : news.pieces()) {
            if (piece.holdsText()) {
                crediting.machine(piece);
                crediting.undone(piece);
                crediting.copied(piece);
            }
        }
        return crediting.foundAny ? crediting.found.runs() : List.of();
    }

    /** Nearly every change is: no rule can find anything in it. */
    private static boolean isPlainTyping(
            Inbound.Change change, Contents.News news, Contents contents, Connection from) {
        if (!change.matches().isEmpty() || !from.copies.isEmpty()) {
            return false;
        }
        for (var piece : news.pieces()) {
            var right = rightOrigin(piece.struct());
            if (right != null
                    && piece.holdsText()
                    && (!news.deletes().isEmpty()
                            || contents.isDeleted(
                                    right.client(),
                                    right.clock()
                                            + piece.from()
                                            - piece.struct().clock()))) {
                return false;
            }
        }
        return true;
    }

    private void machine(Contents.Piece piece) {
        var length = (int) (piece.to() - piece.from());
        for (var run : machines.runsOf(List.of(new IdRun(piece.struct().client(), piece.from(), length)))) {
            add(piece, Math.max(run.clock(), piece.from()), Math.min(run.end(), piece.to()), run.origin(), How.COPIED);
        }
    }

    /**
     * An undo writes a deleted item again, just before it: its neighbour on the right is the deleted one (Yjs' {@code redoItem}). Our page
     * gathers what comes quickly, so the deletion may be part of this very change.
     */
    private void undone(Contents.Piece piece) {
        var deleted = rightOrigin(piece.struct());
        if (deleted == null) {
            return;
        }
        var clock = deleted.clock() + piece.from() - piece.struct().clock();
        var most = here.deletedFrom(deleted.client(), clock, piece.to() - piece.from());
        if (most == 0) {
            return;
        }
        var originals = here.originals(deleted.client(), clock, most);
        var equal = equalUnits(piece.text(), originals);
        for (var original : originals) {
            var end = Math.min(original.offset() + original.text().length(), equal);
            if (original.offset() < end) {
                var start = piece.from();
                add(
                        piece,
                        start + original.offset(),
                        start + end,
                        original.credit().origin(),
                        How.UNDONE);
            }
        }
    }

    private static @Nullable Id rightOrigin(Struct struct) {
        return struct instanceof Struct.Item item ? item.rightOrigin() : null;
    }

    private static int equalUnits(String text, List<Original> originals) {
        var other = originals.stream().map(Original::text).collect(Collectors.joining());
        var end = Math.min(text.length(), other.length());
        var at = 0;
        while (at < end && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private void copied(Contents.Piece piece) {
        if (from.copies.isEmpty()
                || !from.owner().equals(contents.ids.owner(piece.struct().client()))) {
            return;
        }
        for (var said : from.copies.take(piece.struct().client(), piece.from(), piece.to())) {
            copied(piece, said);
        }
    }

    private void copied(Contents.Piece piece, Copies.Declared said) {
        var run = said.run();
        var start = Math.max(run.toClock(), piece.from());
        var end = Math.min(said.end(), piece.to());
        var text = piece.text().substring((int) (start - piece.from()), (int) (end - piece.from()));
        var skipped = start - run.toClock();
        if (said.originals() == null) {
            var originals = here.originals(run.fromClient(), run.fromClock() + skipped, end - start);
            var moves = here.deletes(run.fromClient(), run.fromClock() + skipped);
            new Comparing(piece, start, text).with(originals, 0, moves);
        } else {
            new Comparing(piece, start, text).with(said.originals(), skipped, false);
        }
    }

    /** The new text beside the original, unit by unit: only where they are equal it is a copy. */
    private final class Comparing {
        private final Contents.Piece piece;
        private final long start;
        private final String text;

        Comparing(Contents.Piece piece, long start, String text) {
            this.piece = piece;
            this.start = start;
            this.text = text;
        }

        void with(List<Original> originals, long skipped, boolean moves) {
            var equal = new java.util.BitSet(text.length());
            for (var original : originals) {
                each(original, skipped, (at, same) -> equal.set(at, same));
            }
            for (var original : originals) {
                var how = original.deleted() || moves ? How.MOVED : How.COPIED;
                each(original, skipped, (at, same) -> {
                    if (same) {
                        var stretch = equal.nextClearBit(at) - (equal.previousClearBit(at) + 1);
                        add(piece, start + at, start + at + 1, originOf(original.credit(), stretch), how);
                    }
                });
            }
        }

        private interface Unit {
            void at(int at, boolean same);
        }

        private void each(Original original, long skipped, Unit unit) {
            for (var i = 0; i < original.text().length(); i++) {
                var at = original.offset() + i - skipped;
                if (at >= 0 && at < text.length()) {
                    unit.at((int) at, text.charAt((int) at) == original.text().charAt(i));
                }
            }
        }
    }

    private Origin originOf(Run credit, int stretch) {
        var others = switch (credit.origin()) {
            case Origin.Human(var person) -> !person.equals(from.personId());
            case Origin.Imported(var by) -> !by.equals(from.personId());
            case Origin.Draft _, Origin.Unknown _ -> false;
        };
        return others && stretch < OTHERS_WORDS ? new Origin.Unknown() : credit.origin();
    }

    private void add(Contents.Piece piece, long start, long end, Origin origin, How how) {
        var client = piece.struct().client();
        found.add(new Run(client, start, end - start, insertedBy(client), origin, how));
        foundAny = true;
    }

    private @Nullable PersonId insertedBy(long client) {
        return contents.ids.credit(client, 0, 1).insertedBy();
    }
}
