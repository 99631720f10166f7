package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.storytank.coediting.yjs.Updates;

/** What follows when changes are on the disk. */
final class StoredBatch {

    private StoredBatch() {}

    /**
     * What everybody is told, in order and in as few changes as it takes: what people wrote together, what the server wrote by itself, so that
     * whoever asked for it can take it back by itself.
     */
    static List<StoredChange> changes(List<Accepted> batch) {
        var changes = new ArrayList<StoredChange>();
        var together = new ArrayList<Accepted>();
        for (var accepted : batch) {
            if (accepted.news() != null) {
                var byServer = accepted.from() == null;
                if (!together.isEmpty() && (byServer || together.getLast().from() == null)) {
                    changes.add(asOne(together));
                    together.clear();
                }
                together.add(accepted);
            }
        }
        if (!together.isEmpty()) {
            changes.add(asOne(together));
        }
        return changes;
    }

    /** Encoded once for everybody. Who sent all of it and is told the number needs no copy. */
    private static StoredChange asOne(List<Accepted> batch) {
        var updates = batch.stream()
                .map(accepted -> Objects.requireNonNull(accepted.news()).entry().update())
                .toList();
        var update = updates.size() == 1 ? updates.getFirst() : Updates.merge(updates);
        var senders = batch.stream().map(Accepted::from).distinct().limit(2).toList();
        var only = senders.size() == 1 ? senders.getFirst() : null;
        return new StoredChange(update, only != null && only.speaksStoryTank() ? only : null);
    }

    /** Each connection is told its highest number. */
    static void acknowledge(List<Accepted> batch) {
        var highest = new LinkedHashMap<Connection, Long>();
        for (var accepted : batch) {
            if (accepted.from() != null && accepted.number() > 0) {
                highest.merge(accepted.from(), accepted.number(), Math::max);
            }
            accepted.stored().complete(null);
        }
        highest.forEach((connection, number) -> connection.send(Frames.stored(number)));
    }
}
