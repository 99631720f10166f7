package org.storytank.coediting.yjs;

import java.util.Arrays;

/** What an update says about one client: items from one clock on, and where each stands in the bytes. */
final class Section {

    final Client client;
    final int clock;
    Item[] items;

    /** Where each item starts in the bytes, and behind them where the last one ends. */
    int[] offsets;

    int count;

    /** The first item that has to wait for another update. */
    int firstUnapplied = -1;

    /** The first item that has not been looked at yet. */
    int next;

    Section(Client client, int clock, int expected) {
        this.client = client;
        this.clock = clock;
        client.section = this;
        this.items = new Item[Math.min(expected, 256)];
        this.offsets = new int[items.length + 1];
    }

    void add(Item item, int from, int to) {
        if (count == items.length) {
            items = Arrays.copyOf(items, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2 + 1);
        }
        items[count] = item;
        offsets[count++] = from;
        offsets[count] = to;
    }
}
