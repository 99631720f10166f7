package org.storytank.coediting.yjs;

import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Clients by id, without boxing, and in the order in which they came. */
final class Clients {

    private static final int SCANNED = 8;

    /** Nobody outside can choose ids that fall on the same slot. Mixing as in MurmurHash3. */
    private static final long SEED = new SecureRandom().nextLong();

    private Client[] inOrder = new Client[2];
    private int size;
    private Client @Nullable [] table;

    int size() {
        return size;
    }

    Client at(int position) {
        return inOrder[position];
    }

    @Nullable
    Client find(long id) {
        if (table == null) {
            for (var i = 0; i < size; i++) {
                if (inOrder[i].id == id) {
                    return inOrder[i];
                }
            }
            return null;
        }
        for (var slot = slot(id); ; slot = slot + 1 & table.length - 1) {
            if (table[slot] == null || table[slot].id == id) {
                return table[slot];
            }
        }
    }

    Client get(long id) {
        var found = find(id);
        return found != null ? found : add(new Client(id));
    }

    private Client add(Client client) {
        if (size == inOrder.length) {
            inOrder = Arrays.copyOf(inOrder, size * 2);
        }
        inOrder[size++] = client;
        if (size > SCANNED && (table == null || size * 2 > table.length)) {
            table = new Client[Integer.highestOneBit(size) * 4];
            for (var i = 0; i < size; i++) {
                put(inOrder[i]);
            }
        } else if (table != null) {
            put(client);
        }
        return client;
    }

    private void put(Client client) {
        var slot = slot(client.id);
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = client;
    }

    private int slot(long id) {
        var mixed = id + SEED;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) (mixed ^ mixed >>> 33) & table.length - 1;
    }

    /** Highest id first, the order of every encoding. */
    Client[] descending() {
        var sorted = Arrays.copyOf(inOrder, size);
        if (size > 1) {
            Arrays.sort(sorted, (a, b) -> Long.compare(b.id, a.id));
        }
        return sorted;
    }
}
