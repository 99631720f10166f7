package org.storytank.coediting.yjs;

/** Takes back what a transaction has done so far; nothing has been merged or collected yet. */
final class Rollback {

    private final Store store;

    private Rollback(Store store) {
        this.store = store;
    }

    static void undo(Store store, Transaction tx) {
        var rollback = new Rollback(store);
        for (var i = 0; i < tx.touchedCount(); i++) {
            var client = tx.touched(i);
            client.removeFrom(client.stateBefore).forEach(rollback::unlink);
        }
        tx.deleted.clients.forEach(rollback::undelete);
        for (var pair : tx.pairs()) {
            store.arena.chars[pair.at() - 1] = pair.high();
            store.arena.chars[pair.at()] = pair.low();
        }
        tx.forget();
    }

    private void unlink(Item item) {
        if (item.kind == Item.STRING) {
            store.arena.free(item.length);
        }
        var parent = item.parent;
        if (parent == null) {
            return;
        }
        if (item.parentSub == null) {
            if (item.visible()) {
                parent.length -= item.length;
            }
            if (item.place != null) {
                parent.index.removed(item);
            }
        }
        if (item.left != null) {
            item.left.right = item.right;
        } else if (item.parentSub == null) {
            parent.start = item.right;
        } else {
            parent.earliest(item.parentSub, item.right);
        }
        if (item.right != null) {
            item.right.left = item.left;
        } else if (item.parentSub != null) {
            parent.latest(item.parentSub, item.left);
        }
    }

    private void undelete(DeletedRanges.OfClient ranges) {
        var client = store.clients.find(ranges.client);
        for (var i = 0; i < ranges.size; i += 2) {
            var end = Math.min(ranges.pairs[i] + ranges.pairs[i + 1], client.state);
            for (var clock = ranges.pairs[i]; clock < end; ) {
                var item = client.seek(clock);
                item.deleted = false;
                if (item.parentSub == null) {
                    if (item.countable()) {
                        item.parent.length += item.length;
                    }
                    if (item.place != null) {
                        item.parent.index.shown(item);
                    }
                }
                clock = item.end();
            }
        }
    }
}
