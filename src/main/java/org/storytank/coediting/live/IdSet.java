package org.storytank.coediting.live;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.DeleteSet;

/** A set of ids kept as ranges of clocks for each client; appending to a client's last range is the fast path. */
final class IdSet {

    private final Map<Long, Ranges> clients = new HashMap<>();

    /** Whoever was asked about last is often asked about again. */
    private long lastClient;

    private @Nullable Ranges last;

    void add(long client, long clock, long length) {
        if (length > 0) {
            var ranges = of(client);
            if (ranges == null) {
                ranges = new Ranges();
                clients.put(client, ranges);
            }
            ranges.add(clock, clock + length);
        }
    }

    private @Nullable Ranges of(long client) {
        if (last == null || lastClient != client) {
            last = clients.get(client);
            lastClient = client;
        }
        return last;
    }

    void remove(long client, long clock, long length) {
        var ranges = of(client);
        if (ranges != null && length > 0) {
            ranges.remove(clock, clock + length);
            if (ranges.size == 0) {
                clients.remove(client);
                last = null;
            }
        }
    }

    boolean isEmpty() {
        return clients.isEmpty();
    }

    boolean knows(long client) {
        return clients.containsKey(client);
    }

    /** Calls back for each part of the range that is not in the set, in order. */
    void missing(long client, long clock, long length, Missing found) {
        var ranges = of(client);
        if (ranges == null) {
            found.range(clock, clock + length);
        } else {
            ranges.missing(clock, clock + length, found);
        }
    }

    /** Calls back for each part of the range that is in the set, in order. */
    void common(long client, long clock, long length, Missing found) {
        var ranges = of(client);
        if (ranges != null) {
            ranges.common(clock, clock + length, found);
        }
    }

    /** How many ids from this one on are in the set, at most so many. */
    long stretch(long client, long clock, long length) {
        var ranges = of(client);
        return ranges == null ? 0 : Math.min(length, ranges.endOfStretch(clock) - clock);
    }

    /** The first of these ids that is in the set; {@code end} when none is. */
    long firstFrom(long client, long clock, long end) {
        var ranges = of(client);
        return ranges == null ? end : ranges.firstFrom(clock, end);
    }

    /** The part of these deletions that is not in the set; empty when all of it is. */
    Optional<DeleteSet> missing(DeleteSet deletes) {
        var news = new java.util.ArrayList<DeleteSet.Range>();
        for (var range : deletes.ranges()) {
            missing(
                    range.client(),
                    range.clock(),
                    range.length(),
                    (from, to) -> news.add(new DeleteSet.Range(range.client(), from, to - from)));
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(new DeleteSet(news));
    }

    void add(DeleteSet deletes) {
        deletes.ranges().forEach(range -> add(range.client(), range.clock(), range.length()));
    }

    @FunctionalInterface
    interface Missing {
        void range(long from, long to);
    }

    /** Sorted, disjoint and not touching: {@code bounds[2i]} inclusive to {@code bounds[2i + 1]} exclusive. */
    private static final class Ranges {

        private long[] bounds = new long[4];
        private int size;

        void add(long from, long to) {
            if (size > 0 && bounds[size - 1] == from) {
                bounds[size - 1] = to;
                return;
            }
            var first = firstEndingAtOrAfter(from);
            var last = first;
            while (last < size && bounds[last] <= to) {
                from = Math.min(from, bounds[last]);
                to = Math.max(to, bounds[last + 1]);
                last += 2;
            }
            replace(first, last, from, to);
        }

        private void replace(int first, int last, long from, long to) {
            var grown = size - (last - first) + 2;
            if (grown > bounds.length) {
                bounds = Arrays.copyOf(bounds, Math.max(grown, bounds.length * 2));
            }
            System.arraycopy(bounds, last, bounds, first + 2, size - last);
            bounds[first] = from;
            bounds[first + 1] = to;
            size = grown;
        }

        void remove(long from, long to) {
            var before = Arrays.copyOf(bounds, size);
            size = 0;
            for (var i = 0; i < before.length; i += 2) {
                keep(before[i], Math.min(before[i + 1], from));
                keep(Math.max(before[i], to), before[i + 1]);
            }
        }

        private void keep(long from, long to) {
            if (from < to) {
                replace(size, size, from, to);
            }
        }

        private boolean endsBefore(long clock) {
            return size == 0 || bounds[size - 1] <= clock;
        }

        void missing(long from, long to, Missing found) {
            if (endsBefore(from)) {
                found.range(from, to);
                return;
            }
            for (var i = firstEndingAtOrAfter(from); i < size && bounds[i] < to && from < to; i += 2) {
                if (from < bounds[i]) {
                    found.range(from, bounds[i]);
                }
                from = Math.max(from, bounds[i + 1]);
            }
            if (from < to) {
                found.range(from, to);
            }
        }

        void common(long from, long to, Missing found) {
            for (var i = firstEndingAtOrAfter(from); i < size && bounds[i] < to; i += 2) {
                var first = Math.max(from, bounds[i]);
                var end = Math.min(to, bounds[i + 1]);
                if (first < end) {
                    found.range(first, end);
                }
            }
        }

        long endOfStretch(long from) {
            if (endsBefore(from)) {
                return from;
            }
            var i = firstEndingAtOrAfter(from + 1);
            return i < size && bounds[i] <= from ? bounds[i + 1] : from;
        }

        long firstFrom(long from, long end) {
            if (endsBefore(from)) {
                return end;
            }
            var i = firstEndingAtOrAfter(from + 1);
            return i < size ? Math.min(end, Math.max(from, bounds[i])) : end;
        }

        private int firstEndingAtOrAfter(long clock) {
            var low = 0;
            var high = size / 2;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (bounds[2 * middle + 1] < clock) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return 2 * low;
        }
    }
}
