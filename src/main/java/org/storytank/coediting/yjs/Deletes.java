package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** Applies ranges of deleted ids; those of items still unknown are answered, to be tried again later. */
final class Deletes {

    private Deletes() {}

    static @Nullable DeletedRanges apply(YDoc doc, Transaction tx, DeletedRanges ranges) {
        DeletedRanges unknown = null;
        for (var ofClient : ranges.clients) {
            var client = doc.store.clients.find(ofClient.client);
            var state = client == null ? 0 : client.state;
            for (var i = 0; i < ofClient.size; i += 2) {
                var clock = ofClient.pairs[i];
                var end = clock + ofClient.pairs[i + 1];
                if (clock < state) {
                    delete(doc, tx, client, clock, Math.min(end, state));
                }
                if (clock >= state || state < end) {
                    var from = Math.max(clock, state);
                    unknown = unknown == null ? new DeletedRanges() : unknown;
                    unknown.of(ofClient.client).add(from, end - from);
                }
            }
        }
        return unknown;
    }

    private static void delete(YDoc doc, Transaction tx, Client client, int clock, int end) {
        var item = client.seek(clock);
        if (!item.deleted && item.clock < clock) {
            item = doc.store.split(tx, item, clock - item.clock);
        }
        while (item != null && item.clock < end) {
            if (!item.deleted) {
                client.seek(item.clock);
                if (end < item.end()) {
                    doc.store.split(tx, item, end - item.clock);
                }
                doc.deletion.delete(tx, item);
            }
            client.seek(item.clock);
            item = client.next();
        }
    }
}
