package org.storytank.coediting.yjs;

import java.util.Arrays;

/** Items in the order in which they were passed; many of them are looked up in a table that is filled only then. */
final class PassedItems {

    private static final int LOOKED_THROUGH = 16;

    private Item[] passed = new Item[16];
    private int count;
    private int[] table = new int[64];
    private int tabled;

    int count() {
        return count;
    }

    void add(Item item) {
        if (count == passed.length) {
            passed = Arrays.copyOf(passed, count * 2);
        }
        passed[count++] = item;
    }

    /** How many a look-up has to put into the table first. */
    int untabled() {
        return count <= LOOKED_THROUGH ? 0 : count - tabled;
    }

    /** As the how-manieth the item was passed, or -1. */
    int numberOf(Item item) {
        if (count <= LOOKED_THROUGH) {
            for (var i = count - 1; i >= 0; i--) {
                if (passed[i] == item) {
                    return i;
                }
            }
            return -1;
        }
        fillTable();
        for (var slot = slot(item); ; slot = slot + 1 & table.length - 1) {
            if (table[slot] == 0) {
                return -1;
            }
            if (passed[table[slot] - 1] == item) {
                return table[slot] - 1;
            }
        }
    }

    private void fillTable() {
        if (count * 2 > table.length) {
            table = new int[Integer.highestOneBit(count) * 8];
            tabled = 0;
        }
        while (tabled < count) {
            var slot = slot(passed[tabled]);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = ++tabled;
        }
    }

    private int slot(Item item) {
        return (System.identityHashCode(item.client) * 31 + item.clock) * 0x9E3779B1 >>> 8 & table.length - 1;
    }

    void clear() {
        Arrays.fill(passed, 0, count, null);
        count = 0;
        if (tabled > 0) {
            table = new int[64];
            tabled = 0;
        }
    }
}
