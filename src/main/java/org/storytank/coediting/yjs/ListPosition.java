package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** Finds items by visible position; lists that are long enough get an index for it. */
final class ListPosition {

    private static final int WALKED = 32;

    private ListPosition() {}

    /** The last item of the first {@code index} visible units, split off if need be; the last of all beyond the end. */
    static @Nullable Item before(Transaction tx, SharedType list, int index) {
        if (index <= 0) {
            return null;
        }
        if (index > list.length) {
            return last(list);
        }
        var item = holding(list, index - 1);
        var kept = list.foundOffset + 1;
        if (kept < item.length) {
            item.client.seek(item.clock);
            list.doc.store.split(tx, item, kept);
        }
        return item;
    }

    /** The item that holds the visible unit with this number; the list must have it. */
    static Item holding(SharedType list, int unit) {
        if (list.index == null) {
            var rest = unit;
            var item = list.start;
            for (var i = 0; i < WALKED && item != null; i++, item = item.right) {
                if (item.visible()) {
                    if (rest < item.length) {
                        list.foundOffset = rest;
                        return item;
                    }
                    rest -= item.length;
                }
            }
            list.index = new PositionIndex(list.start);
        }
        var found = list.index.find(unit);
        list.foundOffset = list.index.offset;
        return found;
    }

    static @Nullable Item last(SharedType list) {
        if (list.index == null) {
            var item = list.start;
            for (var i = 0; i < WALKED && item != null; i++, item = item.right) {
                if (item.right == null) {
                    return item;
                }
            }
            if (item == null) {
                return null;
            }
            list.index = new PositionIndex(list.start);
        }
        return list.index.last();
    }

    /** Visible units before this item. */
    static int unitsBefore(SharedType list, Item target) {
        var units = 0;
        var item = list.start;
        for (var i = 0; list.index == null && i < WALKED && item != null; i++, item = item.right) {
            if (item == target) {
                return units;
            }
            units += item.visible() ? item.length : 0;
        }
        if (list.index == null) {
            list.index = new PositionIndex(list.start);
        }
        return list.index.before(target);
    }
}
