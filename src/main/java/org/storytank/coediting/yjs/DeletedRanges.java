package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deleted clocks as plain integers, clients in the order in which they came. */
final class DeletedRanges {

    /** Pairs of clock and length of one client. */
    static final class OfClient {
        final long client;
        int[] pairs = new int[4];
        int size;

        OfClient(long client) {
            this.client = client;
        }

        void add(int clock, int length) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = clock;
            pairs[size++] = length;
        }

        /** Sorts by clock and joins what touches or overlaps. */
        void sortAndMerge() {
            if (size <= 2) {
                return;
            }
            sort();
            var last = 0;
            for (var i = 2; i < size; i += 2) {
                if ((long) pairs[last] + pairs[last + 1] >= pairs[i]) {
                    pairs[last + 1] = Math.max(pairs[last + 1], pairs[i] + pairs[i + 1] - pairs[last]);
                } else {
                    last += 2;
                    pairs[last] = pairs[i];
                    pairs[last + 1] = pairs[i + 1];
                }
            }
            size = last + 2;
        }

        private void sort() {
            var sorted = true;
            for (var i = 2; i < size && sorted; i += 2) {
                sorted = pairs[i - 2] <= pairs[i];
            }
            if (sorted) {
                return;
            }
            var packed = new long[size / 2];
            for (var i = 0; i < packed.length; i++) {
                packed[i] = (long) pairs[2 * i] << 32 | pairs[2 * i + 1];
            }
            Arrays.sort(packed);
            for (var i = 0; i < packed.length; i++) {
                pairs[2 * i] = (int) (packed[i] >>> 32);
                pairs[2 * i + 1] = (int) packed[i];
            }
        }
    }

    private static final int SCANNED = 8;

    final List<OfClient> clients = new ArrayList<>(2);
    private @Nullable Map<Long, OfClient> byId;

    boolean isEmpty() {
        return clients.isEmpty();
    }

    void clear() {
        clients.clear();
        byId = null;
    }

    OfClient of(long client) {
        if (byId != null) {
            return byId.computeIfAbsent(client, this::added);
        }
        for (var i = clients.size() - 1; i >= 0; i--) {
            if (clients.get(i).client == client) {
                return clients.get(i);
            }
        }
        var added = added(client);
        if (clients.size() > SCANNED) {
            byId = new HashMap<>();
            clients.forEach(known -> byId.put(known.client, known));
        }
        return added;
    }

    private OfClient added(long client) {
        var added = new OfClient(client);
        clients.add(added);
        return added;
    }

    void addAll(DeletedRanges more) {
        for (var ofClient : more.clients) {
            var all = of(ofClient.client);
            for (var i = 0; i < ofClient.size; i += 2) {
                all.add(ofClient.pairs[i], ofClient.pairs[i + 1]);
            }
        }
    }

    void sortAndMerge() {
        for (var client : clients) {
            client.sortAndMerge();
        }
    }

    void write(Lib0Writer out) {
        out.varUint(clients.size());
        if (clients.isEmpty()) {
            return;
        }
        var descending = clients.toArray(OfClient[]::new);
        if (descending.length > 1) {
            Arrays.sort(descending, (a, b) -> Long.compare(b.client, a.client));
        }
        for (var deleted : descending) {
            out.varUint(deleted.client);
            out.varUint(deleted.size / 2);
            for (var i = 0; i < deleted.size; i++) {
                out.varUint(deleted.pairs[i]);
            }
        }
    }

    static DeletedRanges read(Lib0Reader in) {
        var ranges = new DeletedRanges();
        var clientCount = in.count(2);
        for (var i = 0; i < clientCount; i++) {
            var client = in.varUint();
            var rangeCount = in.count(2);
            if (rangeCount == 0) {
                continue;
            }
            var deleted = ranges.of(client);
            for (var j = 0; j < rangeCount; j++) {
                var clock = in.clock();
                var length = in.clock();
                if ((long) clock + length > Integer.MAX_VALUE) {
                    throw in.refuse(
                            MalformedUpdate.Reason.CLOCK_TOO_LARGE,
                            (long) clock + length + "; clocks go up to " + Integer.MAX_VALUE);
                }
                deleted.add(clock, length);
            }
        }
        return ranges;
    }

    DeleteSet toDeleteSet() {
        var ranges = new ArrayList<DeleteSet.Range>();
        for (var deleted : clients) {
            for (var i = 0; i < deleted.size; i += 2) {
                ranges.add(new DeleteSet.Range(deleted.client, deleted.pairs[i], deleted.pairs[i + 1]));
            }
        }
        return new DeleteSet(ranges);
    }
}
