package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one batch of changes has touched so far: needed to clean up after it and to say what it changed. */
final class Transaction {

    /** Whether this side made the changes. */
    boolean local;

    final DeletedRanges deleted = new DeletedRanges();
    private Client[] touched = new Client[4];
    private int touchedCount;
    private Item[] split = new Item[8];
    private int splitCount;
    private final List<Pair> pairs = new ArrayList<>(0);
    final List<SharedType> changedTexts = new ArrayList<>();

    Transaction(boolean local) {
        this.local = local;
    }

    void begin(boolean local) {
        this.local = local;
        deleted.clear();
        changedTexts.clear();
        pairs.clear();
        for (var i = 0; i < touchedCount; i++) {
            touched[i] = null;
        }
        touchedCount = 0;
        Arrays.fill(split, 0, splitCount, null);
        splitCount = 0;
    }

    void touch(Client client) {
        if (!client.touched) {
            client.touched = true;
            client.stateBefore = client.state;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = client;
        }
    }

    int touchedCount() {
        return touchedCount;
    }

    Client touched(int number) {
        return touched[number];
    }

    /** Leaves only the splits, which change nothing and are merged again. */
    void forget() {
        releaseClients();
        touchedCount = 0;
        deleted.clear();
        changedTexts.clear();
    }

    void releaseClients() {
        for (var i = 0; i < touchedCount; i++) {
            touched[i].touched = false;
        }
    }

    static int stateBefore(Client client) {
        return client.touched ? client.stateBefore : client.state;
    }

    /** Remembers an item that may be merged with its neighbours again when all is done. */
    void mergeLater(Item item) {
        if (splitCount == split.length) {
            split = Arrays.copyOf(split, splitCount * 2);
        }
        split[splitCount++] = item;
    }

    /** Remembers a surrogate pair whose halves were parted, in case this transaction is taken back. */
    void pairSplit(int at, char high, char low) {
        pairs.add(new Pair(at, high, low));
    }

    record Pair(int at, char high, char low) {}

    List<Pair> pairs() {
        return pairs;
    }

    int splitCount() {
        return splitCount;
    }

    Item split(int number) {
        return split[number];
    }

    boolean changedAnything() {
        return touchedCount > 0 || !deleted.isEmpty();
    }

    void changed(SharedType type) {
        if (!local && type.isText() && type.hasFormatting) {
            var holder = type.item;
            if (holder == null || !holder.deleted && holder.clock < stateBefore(holder.client)) {
                changedTexts.add(type);
            }
        }
    }
}
