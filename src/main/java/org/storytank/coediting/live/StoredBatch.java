package org.storytank.coediting.live;

import java.util.LinkedHashMap;
import java.util.List;
import org.storytank.coediting.yjs.Updates;

/** What follows when changes are on the disk. */
final class StoredBatch {

    private StoredBatch() {}

    /** One change for everybody, encoded once. Who sent all of it and is told the number needs no copy. */
    static StoredChange asOne(List<byte[]> updates, List<Accepted> batch) {
        var update = updates.size() == 1 ? updates.getFirst() : Updates.merge(updates);
        var senders = batch.stream()
                .filter(accepted -> accepted.news() != null)
                .map(Accepted::from)
                .distinct()
                .limit(2)
                .toList();
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
