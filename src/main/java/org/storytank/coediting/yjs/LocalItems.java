package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** Makes the items that this side writes. */
final class LocalItems {

    private LocalItems() {}

    /** A new item of this side between two neighbours, not yet integrated. */
    static Item between(
            YDoc doc,
            SharedType parent,
            @Nullable Item left,
            @Nullable Item right,
            byte kind,
            int length,
            @Nullable Object content) {
        var item = new Item();
        item.client = doc.self();
        item.clock = item.client.state;
        if (length > Integer.MAX_VALUE - item.clock) {
            throw new IllegalStateException("Client " + item.client.id + " has no clocks left; use another client id");
        }
        item.length = length;
        item.origin(left);
        item.rightOrigin(right);
        item.left = left;
        item.right = right;
        item.parent = parent;
        item.kind = kind;
        item.content = content;
        return item;
    }
}
