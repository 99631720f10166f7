package org.storytank.coediting.live;

import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.yjs.YDoc;

/** The text under a document's ids, whether it lives, was deleted or is on its way to the disk. */
final class Words {

    private final YDoc doc;
    private final DeletedWords gone;

    final Arriving arriving = new Arriving();

    Words(YDoc doc, long deletedLimit) {
        this.doc = doc;
        this.gone = new DeletedWords(deletedLimit);
        doc.onTextCollected(gone::goes);
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

    void accepted(Accepted.New accepted) {
        arriving.add(accepted);
    }

    /** It is in the document and the ledger now. */
    void entered(Contents.News news, Ledger ledger) {
        arriving.remove(news);
        gone.settle(ledger);
    }

    byte[] encodeDeleted(Ledger ledger) {
        return gone.encode(ledger);
    }

    void readDeleted(byte[] bytes, Ledger ledger) {
        gone.read(bytes, ledger);
    }
}
