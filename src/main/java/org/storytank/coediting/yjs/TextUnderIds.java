package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** Reads living text by its ids, wherever in the document it stands. */
final class TextUnderIds {

    private TextUnderIds() {}

    /** The text of the item that holds this id, from it on, at most so many units; null when no text lives there. */
    static @Nullable String at(Store store, long client, long clock, long length) {
        var known = store.clients.find(client);
        if (known == null || clock >= known.state) {
            return null;
        }
        var item = known.seek((int) clock);
        if (item.kind != Item.STRING || item.deleted) {
            return null;
        }
        var from = (int) clock - item.clock;
        return new String(store.arena.chars, item.text + from, (int) Math.min(item.length - from, length));
    }
}
