package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes what a document holds, or what one transaction changed in it, as an update. */
final class Encoding {

    private Encoding() {}

    static byte[] state(YDoc doc, StateVector seen) {
        var out = new Lib0Writer(1024);
        var clients = doc.store.clients.descending();
        var newer = Arrays.stream(clients)
                .filter(client -> client.state > seen.clock(client.id))
                .toList();
        out.varUint(newer.size());
        for (var client : newer) {
            structs(out, client, (int) seen.clock(client.id), doc.store.arena.chars);
        }
        deleted(doc.store).write(out);
        var update = out.toBytes();
        if (!doc.hasPending()) {
            return update;
        }
        var updates = new ArrayList<>(List.of(update));
        if (doc.pendingDeletes != null) {
            updates.add(new SectionsWriter().finish(doc.pendingDeletes));
        }
        if (doc.pending != null) {
            updates.add(Updates.diff(doc.pending.update(), seen));
        }
        return Updates.merge(updates);
    }

    static byte[] changes(YDoc doc, Transaction tx, Lib0Writer out) {
        out.reset();
        var count = tx.touchedCount();
        out.varUint(count);
        if (count == 1) {
            structs(out, tx.touched(0), tx.touched(0).stateBefore, doc.store.arena.chars);
        } else if (count > 1) {
            var clients = new Client[count];
            Arrays.setAll(clients, tx::touched);
            Arrays.sort(clients, (a, b) -> Long.compare(b.id, a.id));
            for (var client : clients) {
                structs(out, client, client.stateBefore, doc.store.arena.chars);
            }
        }
        tx.deleted.write(out);
        return out.toBytes();
    }

    private static void structs(Lib0Writer out, Client client, int from, char[] arena) {
        var item = client.seek(from);
        out.varUint(client.countFromCurrent());
        out.varUint(client.id);
        out.varUint(from);
        ItemWriter.write(out, item, from - item.clock, arena);
        while ((item = client.next()) != null) {
            ItemWriter.write(out, item, 0, arena);
        }
    }

    static DeletedRanges deleted(Store store) {
        var deleted = new DeletedRanges();
        for (var i = 0; i < store.clients.size(); i++) {
            var client = store.clients.at(i);
            if (client.count() == 0) {
                continue;
            }
            DeletedRanges.OfClient ranges = null;
            for (var item = client.seek(0); item != null; ) {
                if (!item.deleted) {
                    item = client.next();
                    continue;
                }
                var from = item.clock;
                var end = from;
                while (item != null && item.deleted) {
                    end = item.end();
                    item = client.next();
                }
                if (ranges == null) {
                    ranges = new DeletedRanges.OfClient(client.id);
                    deleted.clients.add(ranges);
                }
                ranges.add(from, end - from);
            }
        }
        return deleted;
    }
}
