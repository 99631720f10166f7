package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.YDoc;

/** The text under a document's ids, whether it lives, was deleted or is on its way to the disk. */
final class Words {

    private final YDoc doc;
    private final IdSet deleted;
    private final DeletedWords gone;
    final Arriving arriving = new Arriving();

    Words(YDoc doc, IdSet deleted, long deletedLimit) {
        this.doc = doc;
        this.deleted = deleted;
        this.gone = new DeletedWords(deletedLimit);
    }

    /** The text from this id on, as far as it is known, at most so many units. */
    String from(long client, long clock, long length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            var next = at(client, clock + text.length(), length - text.length());
            if (next == null) {
                break;
            }
            text.append(next);
        }
        return text.toString();
    }

    private @Nullable String at(long client, long clock, long length) {
        var living = doc.textAt(client, clock, length);
        if (living != null) {
            return living;
        }
        var coming = arriving.at(client, clock, length);
        return coming != null ? coming : gone.at(client, clock, length);
    }

    void accepted(Contents.News news, Entry entry) {
        arriving.add(news, entry);
    }

    record Found(long client, long clock, String text) {}

    /** What these deletions will take out of the document; to be asked before they do. */
    List<Found> goingWith(DeleteSet deletes) {
        if (deletes.isEmpty()) {
            return List.of();
        }
        var going = new ArrayList<Found>();
        for (var range : deletes.ranges()) {
            var end = range.clock() + range.length();
            for (var clock = range.clock(); clock < end; ) {
                var text = doc.textAt(range.client(), clock, end - clock);
                if (text != null) {
                    going.add(new Found(range.client(), clock, text));
                    clock += text.length();
                } else {
                    clock = doc.nextTextAfter(range.client(), clock, end);
                }
            }
        }
        return going;
    }

    /** It is in the document and the ledger now. */
    void entered(Contents.News news, List<Found> going, Ledger ledger) {
        arriving.remove(news);
        going.forEach(found -> gone.add(found.client, found.clock, found.text, ledger));
        for (var piece : news.pieces()) {
            var client = piece.struct().client();
            if (piece.holdsText() && deleted.firstFrom(client, piece.from(), piece.to()) < piece.to()) {
                deleted.common(client, piece.from(), piece.to() - piece.from(), (from, to) -> {
                    var text = piece.text().substring((int) (from - piece.from()), (int) (to - piece.from()));
                    gone.add(client, from, text, ledger);
                });
            }
        }
    }

    byte[] encodeDeleted() {
        return gone.encode();
    }

    void readDeleted(byte[] bytes, Ledger ledger) {
        gone.read(bytes, ledger);
    }
}
