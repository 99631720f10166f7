package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much of each client's work is known: the next clock expected from each. Deletions do not move it. */
public record StateVector(SortedMap<Long, Long> clocks) {

    public static final StateVector EMPTY = new StateVector(Map.of());

    public StateVector(Map<Long, Long> clocks) {
        var descending = new TreeMap<Long, Long>(java.util.Comparator.reverseOrder());
        descending.putAll(clocks);
        this(java.util.Collections.unmodifiableSortedMap(descending));
    }

    public StateVector {
        if (clocks.comparator() == null) {
            var descending = new TreeMap<Long, Long>(java.util.Comparator.reverseOrder());
            descending.putAll(clocks);
            clocks = java.util.Collections.unmodifiableSortedMap(descending);
        }
    }

    /** The next clock expected from this client; 0 when nothing of theirs is known. */
    public long clock(long client) {
        return clocks.getOrDefault(client, 0L);
    }

    public byte[] encode() {
        var out = new Lib0Writer(2 + 8 * clocks.size());
        write(out);
        return out.toBytes();
    }

    void write(Lib0Writer out) {
        out.varUint(clocks.size());
        clocks.forEach((client, clock) -> {
            out.varUint(client);
            out.varUint(clock);
        });
    }

    public static StateVector decode(byte[] bytes) {
        return read(new Lib0Reader(bytes));
    }

    static StateVector read(Lib0Reader in) {
        var count = in.count(2);
        var clocks = new LinkedHashMap<Long, Long>();
        for (var i = 0; i < count; i++) {
            clocks.put(in.varUint(), in.varUint());
        }
        return new StateVector(clocks);
    }
}
