package org.storytank.coediting.yjs;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Deletes items, with all that lives inside them, and collects what is left of them. */
final class Deletion {

    private static final int RECURSION = 200;

    private final Store store;
    private final ArrayDeque<SharedType> postponed = new ArrayDeque<>();
    private int depth;
    private YDoc.@Nullable CollectedText listener;

    Deletion(Store store) {
        this.store = store;
    }

    void onTextCollected(YDoc.CollectedText collected) {
        listener = collected;
    }

    void delete(Transaction tx, Item item) {
        if (item.deleted) {
            return;
        }
        var parent = item.parent;
        if (item.parentSub == null) {
            if (item.countable()) {
                parent.length -= item.length;
            }
            if (item.place != null) {
                parent.index.hidden(item);
            }
        }
        item.deleted = true;
        tx.deleted.of(item.client.id).add(item.clock, item.length);
        tx.changed(parent);
        if (item.kind == Item.TYPE) {
            empty(tx, (SharedType) item.content);
        }
    }

    /** Depth first, as Yjs does it, except below a depth that no document has but an attacker's. */
    private void empty(Transaction tx, SharedType type) {
        if (depth == RECURSION) {
            postponed.add(type);
            return;
        }
        depth++;
        for (var item = type.start; item != null; item = item.right) {
            deleteInside(tx, item);
        }
        for (var item : type.entries().values()) {
            deleteInside(tx, item);
        }
        depth--;
        if (depth == 0) {
            while (!postponed.isEmpty()) {
                empty(tx, postponed.poll());
            }
        }
    }

    private void deleteInside(Transaction tx, Item item) {
        if (!item.deleted) {
            delete(tx, item);
        } else if (item.clock < Transaction.stateBefore(item.client)) {
            // Collected together with the parent, and then to be merged with its neighbours.
            tx.mergeLater(item);
        }
    }

    /** Forgets the content of a deleted item and everything inside it. */
    void collect(Item item) {
        if (item.kind == Item.TYPE) {
            var open = new ArrayDeque<SharedType>();
            open.add((SharedType) item.content);
            while (!open.isEmpty()) {
                collectInside(open.poll(), open);
            }
        }
        forgetText(item);
        item.kind = Item.DELETED;
        item.content = null;
    }

    private void collectInside(SharedType type, ArrayDeque<SharedType> open) {
        for (var item = type.start; item != null; ) {
            var next = item.right;
            collectWithParent(item, open);
            item = next;
        }
        for (var latest : type.entries().values()) {
            for (var item = latest; item != null; ) {
                var next = item.left;
                collectWithParent(item, open);
                item = next;
            }
        }
        type.clear();
    }

    private void collectWithParent(Item item, ArrayDeque<SharedType> open) {
        if (item.kind == Item.TYPE) {
            open.add((SharedType) item.content);
        }
        forgetText(item);
        item.becomeGc();
    }

    private void forgetText(Item item) {
        if (item.kind == Item.STRING) {
            if (listener != null) {
                listener.collected(item.client.id, item.clock, store.arena.chars, item.text, item.length);
            }
            store.arena.free(item.length);
        }
    }
}
