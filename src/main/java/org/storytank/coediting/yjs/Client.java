package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One client's items in the order of their clocks, in chunks, so that a split moves little. */
final class Client {

    private static final int CHUNK = 256;

    final long id;

    /** In a decoded update: the same client in the document it is applied to. */
    @Nullable
    Client known;

    /** In a decoded update: what it brings of this client. */
    @Nullable
    Section section;

    private Item[][] chunks = {new Item[2]};
    private int[] sizes = {0};
    private int chunkCount = 1;
    private int count;

    /** The next clock expected of this client. */
    int state;

    /** {@link #state} when the running transaction first touched it. */
    int stateBefore;

    boolean touched;

    // The place that the last seek found.
    private int chunk;
    private int index;

    Client(long id) {
        this.id = id;
    }

    int count() {
        return count;
    }

    void append(Item item) {
        var last = chunkCount - 1;
        if (sizes[last] == CHUNK) {
            addChunk(chunkCount, new Item[CHUNK]);
            last++;
        }
        var items = chunks[last];
        if (sizes[last] == items.length) {
            items = chunks[last] = Arrays.copyOf(items, Math.min(CHUNK, items.length * 2));
        }
        items[sizes[last]++] = item;
        count++;
        state = item.clock + item.length;
    }

    /** The item that holds this clock, which must be known; the place is kept for the methods below. */
    Item seek(int clock) {
        var c = chunk < chunkCount ? chunk : chunkCount - 1;
        if (!holds(c, clock)) {
            c = chunkOf(clock);
        }
        var items = chunks[c];
        var low = 0;
        var high = sizes[c] - 1;
        while (low < high) {
            var middle = low + high + 1 >>> 1;
            if (items[middle].clock <= clock) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        chunk = c;
        index = low;
        return items[low];
    }

    private boolean holds(int c, int clock) {
        return sizes[c] > 0 && chunks[c][0].clock <= clock && (c + 1 == chunkCount || clock < chunks[c + 1][0].clock);
    }

    private int chunkOf(int clock) {
        var low = 0;
        var high = chunkCount - 1;
        while (low < high) {
            var middle = low + high + 1 >>> 1;
            if (chunks[middle][0].clock <= clock) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How many items there are from the current one on. */
    int countFromCurrent() {
        var rest = sizes[chunk] - index;
        for (var c = chunk + 1; c < chunkCount; c++) {
            rest += sizes[c];
        }
        return rest;
    }

    void seekLast() {
        chunk = chunkCount - 1;
        index = sizes[chunk] - 1;
    }

    Item current() {
        return chunks[chunk][index];
    }

    /** Moves on and answers the next item, or null at the end. */
    @Nullable
    Item next() {
        if (index + 1 < sizes[chunk]) {
            return chunks[chunk][++index];
        }
        if (chunk + 1 < chunkCount) {
            index = 0;
            return chunks[++chunk][0];
        }
        return null;
    }

    @Nullable
    Item previous() {
        if (index > 0) {
            return chunks[chunk][--index];
        }
        if (chunk > 0) {
            chunk--;
            index = sizes[chunk] - 1;
            return chunks[chunk][index];
        }
        return null;
    }

    /** Puts an item after the current one, which stays current. */
    void insertAfterCurrent(Item item) {
        if (sizes[chunk] == CHUNK) {
            halve();
        }
        var items = chunks[chunk];
        var size = sizes[chunk];
        if (size == items.length) {
            items = chunks[chunk] = Arrays.copyOf(items, Math.min(CHUNK, items.length * 2));
        }
        System.arraycopy(items, index + 1, items, index + 2, size - index - 1);
        items[index + 1] = item;
        sizes[chunk]++;
        count++;
    }

    private void halve() {
        var half = CHUNK / 2;
        var tail = new Item[CHUNK];
        System.arraycopy(chunks[chunk], half, tail, 0, half);
        Arrays.fill(chunks[chunk], half, CHUNK, null);
        sizes[chunk] = half;
        addChunk(chunk + 1, tail);
        sizes[chunk + 1] = half;
        if (index >= half) {
            chunk++;
            index -= half;
        }
    }

    /** Takes the current item out; the one before it, which must exist, becomes current. */
    void removeCurrent() {
        var items = chunks[chunk];
        var size = --sizes[chunk];
        System.arraycopy(items, index + 1, items, index, size - index);
        items[size] = null;
        count--;
        if (size == 0) {
            removeChunk(chunk);
            chunk--;
            index = sizes[chunk] - 1;
        } else if (index == 0) {
            chunk--;
            index = sizes[chunk] - 1;
        } else {
            index--;
        }
    }

    /** Takes out all items from this clock on, where one must start, and answers them. */
    List<Item> removeFrom(int clock) {
        var removed = new ArrayList<Item>();
        if (clock >= state) {
            return removed;
        }
        for (var item = seek(clock); item != null; item = next()) {
            removed.add(item);
        }
        for (var rest = removed.size(); rest > 0; ) {
            var last = chunkCount - 1;
            var taken = Math.min(rest, sizes[last]);
            Arrays.fill(chunks[last], sizes[last] - taken, sizes[last], null);
            sizes[last] -= taken;
            rest -= taken;
            if (sizes[last] == 0 && last > 0) {
                removeChunk(last);
            }
        }
        count -= removed.size();
        state = clock;
        chunk = 0;
        index = 0;
        return removed;
    }

    private void addChunk(int at, Item[] items) {
        if (chunkCount == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunkCount * 2);
            sizes = Arrays.copyOf(sizes, chunkCount * 2);
        }
        System.arraycopy(chunks, at, chunks, at + 1, chunkCount - at);
        System.arraycopy(sizes, at, sizes, at + 1, chunkCount - at);
        chunks[at] = items;
        sizes[at] = 0;
        chunkCount++;
    }

    private void removeChunk(int at) {
        chunkCount--;
        System.arraycopy(chunks, at + 1, chunks, at, chunkCount - at);
        System.arraycopy(sizes, at + 1, sizes, at, chunkCount - at);
        chunks[chunkCount] = null;
    }
}
