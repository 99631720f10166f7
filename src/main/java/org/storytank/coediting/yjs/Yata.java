package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/**
 * Puts an item at its place among concurrent ones, the same on every copy: from its origin on, past those that belong
 * before it. See YATA (Nicolaescu et al., 2016) and the Yjs README, "Yjs CRDT algorithm".
 */
final class Yata {

    /** To look an item up far away takes as long as so many steps past neighbours; measured. */
    private static final int LOOK_UP = 30;

    /** The same for each item that has to be made findable first. */
    private static final int FILL_IN = 4;

    private final Store store;
    private final Deletion deletion;
    private long work;
    private long limit = Long.MAX_VALUE;
    private final PassedItems passed = new PassedItems();

    /** The item whose origin was looked up last, and as the how-manieth that was passed. */
    private @Nullable Item lookedUp;

    private int number;

    /** The item that was searched a place for last, as long as nothing has come between its origin and it. */
    private @Nullable Item placed;

    Yata(Store store, Deletion deletion) {
        this.store = store;
        this.deletion = deletion;
    }

    /** From now on at most so many steps past concurrent items. */
    void allow(long steps) {
        work = 0;
        limit = steps;
        placed = null;
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
        var concurrent =
                item.left == null ? item.right == null || item.right.left != null : item.left.right != item.right;
        if (concurrent) {
            item.left = endsBeforeThePlaced(item) ? placed.left : leftAmongConcurrent(item, parent);
        }
        link(tx, item, parent);
        if (concurrent) {
            placed = item;
        } else if (placed != null && !isBesideThePlaced(item)) {
            placed = null;
        }
        tx.touch(item.client);
        item.client.append(item);
        takeEffect(tx, item, parent);
        tx.changed(parent);
        if (parent.item != null && parent.item.deleted || item.parentSub != null && item.right != null) {
            deletion.delete(tx, item);
        }
    }

    private static @Nullable Item first(SharedType parent, @Nullable String key) {
        return key == null ? parent.start : parent.earliest(key);
    }

    /** Whether a search would end where the one for the item placed last did: it would pass the same items. */
    private boolean endsBeforeThePlaced(Item item) {
        return placed != null
                && item.right == placed
                && item.client == placed.client
                && item.parent == placed.parent
                && placed.hasOrigin(item.originClient, item.originClock);
    }

    /** Whether an item that was linked in cannot stand between the origin of the one placed last and that one. */
    private boolean isBesideThePlaced(Item item) {
        return item.left != null && item.left.client == placed.client && item.left.clock >= placed.clock
                || item.parent != placed.parent;
    }

    private @Nullable Item leftAmongConcurrent(Item item, SharedType parent) {
        var left = item.left;
        var other = left != null ? left.right : first(parent, item.parentSub);
        var conflictsFrom = 0;
        while (other != null && other != item.right) {
            passed.add(other);
            spend(1);
            if (item.hasOrigin(other.originClient, other.originClock)) {
                if (other.client.id < item.client.id) {
                    left = other;
                    conflictsFrom = passed.count();
                } else if (item.rightClient == other.rightClient && item.rightClock == other.rightClock) {
                    break;
                }
            } else {
                var at = numberOfOrigin(other);
                if (at < 0) {
                    break;
                }
                if (at < conflictsFrom) {
                    left = other;
                    conflictsFrom = passed.count();
                }
            }
            other = other.right;
        }
        forgetPassed();
        return left;
    }

    /** As the how-manieth the origin of the item passed last was passed, or -1. */
    private int numberOfOrigin(Item other) {
        if (other.originClient == null) {
            return -1;
        }
        if (passed.count() > 1 && other.left.holds(other.originClient, other.originClock)) {
            return passed.count() - 2;
        }
        if (lookedUp == null || !lookedUp.hasOrigin(other.originClient, other.originClock)) {
            spend(LOOK_UP + FILL_IN * passed.untabled());
            number = passed.numberOf(other.originClient.seek(other.originClock));
            lookedUp = other;
        }
        return number;
    }

    private void forgetPassed() {
        passed.clear();
        lookedUp = null;
    }

    private void spend(int steps) {
        work += steps;
        if (work > limit) {
            forgetPassed();
            throw new MalformedUpdate(
                    MalformedUpdate.Reason.LIMIT,
                    "placing what was written at once takes more than " + limit + " steps");
        }
    }

    private void link(Transaction tx, Item item, SharedType parent) {
        if (item.left != null) {
            item.right = item.left.right;
            item.left.right = item;
        } else {
            item.right = first(parent, item.parentSub);
            if (item.parentSub == null) {
                parent.start = item;
            } else {
                parent.earliest(item.parentSub, item);
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
