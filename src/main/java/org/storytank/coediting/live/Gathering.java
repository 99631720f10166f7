package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.log.Chunk;
import org.storytank.coediting.log.DocumentLog.Append;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.log.GroupCommit;

/** Changes of one document that go to the disk together. The document's mailbox adds to it until the thread that commits closes it. */
final class Gathering implements GroupCommit.Gathered {

    private final DocumentId document;
    private final long turn;
    private final long seq;
    private final boolean forHall;
    private final List<Accepted> changes;
    private @Nullable Append closed;

    Gathering(DocumentId document, long turn, long seq, boolean forHall, List<Accepted> changes) {
        this.document = document;
        this.turn = turn;
        this.seq = seq;
        this.forHall = forHall;
        this.changes = new ArrayList<>(changes);
    }

    /** @return false when it is closed */
    synchronized boolean add(Accepted accepted) {
        return closed == null && changes.add(accepted);
    }

    synchronized List<Accepted> changes() {
        return List.copyOf(changes);
    }

    @Override
    public boolean forHall() {
        return forHall;
    }

    @Override
    public synchronized Append close() {
        if (closed == null) {
            closed = append();
        }
        return closed;
    }

    private Append append() {
        var entries = new ArrayList<Entry>();
        var bindings = new ArrayList<Binding>();
        for (var accepted : changes) {
            var news = accepted.news();
            if (news != null) {
                entries.add(news.entry());
                bindings.addAll(news.bindings());
            }
        }
        return new Append(document, turn, Chunk.of(seq, entries), bindings);
    }
}
