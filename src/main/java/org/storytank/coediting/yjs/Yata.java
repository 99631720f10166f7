package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/**
 * Puts an item at its place among concurrent ones, the same on every copy: from its origin on, past those that belong
 * before it. See YATA (Nicolaescu et al., 2016) and the Yjs README, "Yjs CRDT algorithm".
 */
final class Yata {

    /** How many steps it costs to look an item up. */
    private static final int LOOK_UP = 4;

    private final Store store;
    private final Deletion deletion;
    private long work;
    private long limit = Long.MAX_VALUE;
    private final PassedItems passed = new PassedItems();

    Yata(Store store, Deletion deletion) {
        this.store = store;
        this.deletion = deletion;
    }

    /** From now on at most so many steps past concurrent items. */
    void allow(long steps) {
        work = 0;
        limit = steps;
    }

    /** Links an item whose neighbours and parent are known, appends it to its client and counts it. */
    void integrate(Transaction tx, Item item) {
        var parent = item.parent;
        if (parent == null) {
            item.becomeGc();
            tx.touch(item.client);
            item.client.append(item);
            return;
        }
        if (item.left == null ? item.right == null || item.right.left != null : item.left.right != item.right) {
            item.left = leftAmongConcurrent(item, parent);
        }
        link(tx, item, parent);
        tx.touch(item.client);
        item.client.append(item);
        takeEffect(tx, item, parent);
        tx.changed(parent);
        if (parent.item != null && parent.item.deleted || item.parentSub != null && item.right != null) {
            deletion.delete(tx, item);
        }
    }

    private @Nullable Item first(SharedType parent, @Nullable String key) {
        if (key == null) {
            return parent.start;
        }
        var item = parent.latest(key);
        while (item != null && item.left != null) {
            item = item.left;
            work++;
        }
        return item;
    }

    private @Nullable Item leftAmongConcurrent(Item item, SharedType parent) {
        var left = item.left;
        var other = left != null ? left.right : first(parent, item.parentSub);
        var conflictsFrom = 0;
        while (other != null && other != item.right) {
            passed.add(other);
            work += 1;
            if (item.hasOrigin(other.originClient, other.originClock)) {
                if (other.client.id < item.client.id) {
                    left = other;
                    conflictsFrom = passed.count();
                } else if (item.rightClient == other.rightClient && item.rightClock == other.rightClock) {
                    break;
                }
            } else {
                work += LOOK_UP;
                var at = other.originClient == null ? -1 : passed.numberOf(other.originClient.seek(other.originClock));
                if (at < 0) {
                    break;
                }
                if (at < conflictsFrom) {
                    left = other;
                    conflictsFrom = passed.count();
                }
            }
            if (work > limit) {
                passed.clear();
                throw new MalformedUpdate(
                        MalformedUpdate.Reason.LIMIT,
                        "placing what was written at once takes more than " + limit + " steps");
            }
            other = other.right;
        }
        passed.clear();
        return left;
    }

    private void link(Transaction tx, Item item, SharedType parent) {
        if (item.left != null) {
            item.right = item.left.right;
            item.left.right = item;
        } else {
            item.right = first(parent, item.parentSub);
            if (item.parentSub == null) {
                parent.start = item;
            }
        }
        if (item.right != null) {
            item.right.left = item;
        } else if (item.parentSub != null) {
            parent.latest(item.parentSub, item);
            if (item.left != null) {
                deletion.delete(tx, item.left);
            }
        }
    }

    private void takeEffect(Transaction tx, Item item, SharedType parent) {
        switch (item.kind) {
            case Item.DELETED -> {
                item.deleted = true;
                tx.deleted.of(item.client.id).add(item.clock, item.length);
            }
            case Item.FORMAT -> {
                parent.hasFormatting = true;
                parent.hasFormats = true;
            }
            case Item.TYPE -> {
                var type = (SharedType) item.content;
                type.doc = parent.doc;
                type.item = item;
            }
            default -> {}
        }
        if (item.parentSub == null) {
            if (item.countable()) {
                parent.length += item.length;
            }
            if (parent.index != null) {
                parent.index.added(item, false);
            }
        }
    }
}
