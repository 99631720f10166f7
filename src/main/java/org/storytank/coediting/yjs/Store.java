package org.storytank.coediting.yjs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All items of a document by client and clock, and the characters they own. */
final class Store {

    final Clients clients = new Clients();
    final TextArena arena = new TextArena();

    /** The item whose first id is this one, split off if need be; a collected range is never split. */
    Item startingAt(Transaction tx, Client client, int clock) {
        var item = client.seek(clock);
        return item.clock < clock && item.kind != Item.GC ? split(tx, item, clock - item.clock) : item;
    }

    /** The item whose last id is this one, split if need be; a collected range is never split. */
    Item endingAt(Transaction tx, Client client, int clock) {
        var item = client.seek(clock);
        if (item.end() - 1 != clock && item.kind != Item.GC) {
            split(tx, item, clock - item.clock + 1);
        }
        return item;
    }

    /** Parts the item that lies across this id if that parts a surrogate pair. */
    void partPair(Transaction tx, @Nullable Client client, int clock) {
        if (client == null || clock >= client.state) {
            return;
        }
        var item = client.seek(clock);
        if (item.kind == Item.STRING
                && item.clock < clock
                && Character.isHighSurrogate(arena.chars[item.text + clock - item.clock - 1])) {
            split(tx, item, clock - item.clock);
        }
    }

    /** Parts the current item of its client after {@code kept} units and answers the right part. */
    Item split(Transaction tx, Item item, int kept) {
        var rest = new Item();
        rest.client = item.client;
        rest.clock = item.clock + kept;
        rest.length = item.length - kept;
        rest.originClient = item.client;
        rest.originClock = rest.clock - 1;
        rest.rightClient = item.rightClient;
        rest.rightClock = item.rightClock;
        rest.left = item;
        rest.right = item.right;
        rest.parent = item.parent;
        rest.parentSub = item.parentSub;
        rest.kind = item.kind;
        rest.deleted = item.deleted;
        splitContent(tx, item, kept, rest);
        item.length = kept;
        item.right = rest;
        if (rest.right != null) {
            rest.right.left = rest;
        } else if (rest.parentSub != null) {
            rest.parent.latest(rest.parentSub, rest);
        }
        if (item.place != null) {
            rest.parent.index.added(rest, true);
        }
        tx.mergeLater(rest);
        item.client.insertAfterCurrent(rest);
        return rest;
    }

    private void splitContent(Transaction tx, Item item, int kept, Item rest) {
        switch (item.kind) {
            case Item.STRING -> {
                rest.text = item.text + kept;
                var low = arena.chars[rest.text];
                var high = arena.chars[rest.text - 1];
                if (arena.split(rest.text)) {
                    tx.pairSplit(rest.text, high, low);
                }
            }
            case Item.ANY -> rest.content = ((AnyRun) item.content).splitAt(kept);
            case Item.JSON -> {
                var values = (String[]) item.content;
                rest.content = Arrays.copyOfRange(values, kept, values.length);
                item.content = Arrays.copyOf(values, kept);
            }
            default -> {}
        }
    }

    /** Moves the text of all items close together once most of the arena is unused. */
    void clearArena() {
        var items = 0;
        for (var i = 0; i < clients.size(); i++) {
            items += clients.at(i).count();
        }
        if (!arena.wantsClearing(items)) {
            return;
        }
        var old = arena.startClearing();
        for (var i = 0; i < clients.size(); i++) {
            var client = clients.at(i);
            if (client.count() > 0) {
                for (var item = client.seek(0); item != null; item = client.next()) {
                    if (item.kind == Item.STRING) {
                        item.text = arena.move(old, item.text, item.length);
                    }
                }
            }
        }
    }
}
