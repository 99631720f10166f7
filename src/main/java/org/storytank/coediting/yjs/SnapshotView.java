package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells which part of an item a snapshot shows. */
final class SnapshotView {

    private final StateVector state;
    private final Map<Long, TreeMap<Long, Long>> deleted = new HashMap<>();

    SnapshotView(Snapshot snapshot) {
        this.state = snapshot.state();
        var byClient = new HashMap<Long, List<DeleteSet.Range>>();
        for (var range : snapshot.deletes().ranges()) {
            byClient.computeIfAbsent(range.client(), client -> new ArrayList<>())
                    .add(range);
        }
        byClient.forEach((client, ranges) -> {
            var ends = new TreeMap<Long, Long>();
            ranges.forEach(range -> ends.merge(range.clock(), range.clock() + range.length(), Math::max));
            deleted.put(client, ends);
        });
    }

    boolean isVisible(Item item, int unit) {
        var clock = (long) item.clock + unit;
        if (clock >= state.clock(item.client.id)) {
            return false;
        }
        var ranges = deleted.get(item.client.id);
        var range = ranges == null ? null : ranges.floorEntry(clock);
        return range == null || range.getValue() <= clock;
    }

    /** The first unit after {@code unit} that may differ from it in being visible, or the item's end. */
    int endOfStretch(Item item, int unit) {
        var clock = (long) item.clock + unit;
        var end = (long) item.end();
        var known = state.clock(item.client.id);
        if (known > clock) {
            end = Math.min(end, known);
        }
        var ranges = deleted.get(item.client.id);
        if (ranges != null) {
            var within = ranges.floorEntry(clock);
            if (within != null && within.getValue() > clock) {
                end = Math.min(end, within.getValue());
            }
            var next = ranges.higherKey(clock);
            if (next != null) {
                end = Math.min(end, next);
            }
        }
        return (int) (end - item.clock);
    }
}
