package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Which ids are deleted, as ranges of clocks for each client. */
public record DeleteSet(List<Range> ranges) {

    public static final DeleteSet EMPTY = new DeleteSet(List.of());

    /** {@code length} ids of this client from {@code clock} on. */
    public record Range(long client, long clock, long length) {}

    public DeleteSet {
        ranges = List.copyOf(ranges);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public boolean contains(long client, long clock) {
        return ranges.stream()
                .anyMatch(range ->
                        range.client() == client && range.clock() <= clock && clock < range.clock() + range.length());
    }

    public byte[] encode() {
        var out = new Lib0Writer();
        write(out);
        return out.toBytes();
    }

    void write(Lib0Writer out) {
        var byClient = new TreeMap<Long, List<Range>>(java.util.Comparator.reverseOrder());
        for (var range : ranges) {
            byClient.computeIfAbsent(range.client(), client -> new ArrayList<>())
                    .add(range);
        }
        out.varUint(byClient.size());
        byClient.forEach((client, deleted) -> {
            out.varUint(client);
            out.varUint(deleted.size());
            for (var range : deleted) {
                out.varUint(range.clock());
                out.varUint(range.length());
            }
        });
    }

    public static DeleteSet decode(byte[] bytes) {
        return read(new Lib0Reader(bytes));
    }

    static DeleteSet read(Lib0Reader in) {
        return DeletedRanges.read(in).toDeleteSet();
    }
}
