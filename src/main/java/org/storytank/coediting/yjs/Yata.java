package org.storytank.coediting.yjs;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts an item at its place among concurrent ones, the same on every copy: from its origin on, past those that belong
 * before it. See YATA (Nicolaescu et al., 2016) and the Yjs README, "Yjs CRDT algorithm".
 */
final class Yata {

    private static final int SCANNED_BY_EYE = 24;

    private final Store store;
    private final Deletion deletion;
    private Item[] passed = new Item[16];
    private int passedCount;

    /** Numbers of the first {@link #indexed} items passed, once they are too many to look through. */
    private Map<Item, Integer> positions = new IdentityHashMap<>();

    private int indexed;

    Yata(Store store, Deletion deletion) {
        this.store = store;
        this.deletion = deletion;
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

    private static @Nullable Item first(SharedType parent, @Nullable String key) {
        if (key == null) {
            return parent.start;
        }
        var item = parent.latest(key);
        while (item != null && item.left != null) {
            item = item.left;
        }
        return item;
    }

    private @Nullable Item leftAmongConcurrent(Item item, SharedType parent) {
        var left = item.left;
        var other = left != null ? left.right : first(parent, item.parentSub);
        var conflictsFrom = 0;
        while (other != null && other != item.right) {
            pass(other);
            if (item.hasOrigin(other.originClient, other.originClock)) {
                if (other.client.id < item.client.id) {
                    left = other;
                    conflictsFrom = passedCount;
                } else if (item.rightClient == other.rightClient && item.rightClock == other.rightClock) {
                    break;
                }
            } else {
                var at = other.originClient == null ? -1 : positionOf(other.originClient.seek(other.originClock));
                if (at < 0) {
                    break;
                }
                if (at < conflictsFrom) {
                    left = other;
                    conflictsFrom = passedCount;
                }
            }
            other = other.right;
        }
        forgetPassed();
        return left;
    }

    private void pass(Item item) {
        if (passedCount == passed.length) {
            passed = Arrays.copyOf(passed, passedCount * 2);
        }
        passed[passedCount++] = item;
    }

    private int positionOf(Item item) {
        if (passedCount <= SCANNED_BY_EYE) {
            for (var i = passedCount - 1; i >= 0; i--) {
                if (passed[i] == item) {
                    return i;
                }
            }
            return -1;
        }
        for (; indexed < passedCount; indexed++) {
            positions.put(passed[indexed], indexed);
        }
        return positions.getOrDefault(item, -1);
    }

    private void forgetPassed() {
        Arrays.fill(passed, 0, passedCount, null);
        passedCount = 0;
        if (indexed > 0) {
            positions = new IdentityHashMap<>();
            indexed = 0;
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
