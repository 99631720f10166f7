package org.storytank.coediting.authorship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;

/**
 * Who wrote which ids of a document, in merged runs. It only grows: what was noted for an id first stays. Bytes:
 * {@code u8 version, varUint runs, run*}.
 */
public final class Ledger {

    private static final int VERSION = 1;

    /** Per client by first clock; disjoint, and neighbours with the same story are one. */
    private final Map<Long, TreeMap<Long, Run>> clients = new HashMap<>();

    /** Notes the part of the run about which nothing is known yet. */
    public void add(Run run) {
        var runs = clients.computeIfAbsent(run.client(), _ -> new TreeMap<>());
        var last = runs.lastEntry();
        if (last != null
                && last.getValue().end() == run.clock()
                && last.getValue().sameStoryAs(run)) {
            runs.put(last.getKey(), last.getValue().between(last.getKey(), run.end()));
            return;
        }
        var at = run.clock();
        while (at < run.end()) {
            var covering = runs.floorEntry(at);
            if (covering != null && covering.getValue().end() > at) {
                at = covering.getValue().end();
                continue;
            }
            var next = runs.higherKey(at);
            var to = next == null ? run.end() : Math.min(next, run.end());
            put(runs, run.between(at, to));
            at = to;
        }
    }

    private static void put(TreeMap<Long, Run> runs, Run run) {
        var before = runs.lowerEntry(run.clock());
        if (before != null
                && before.getValue().end() == run.clock()
                && before.getValue().sameStoryAs(run)) {
            run = before.getValue().between(before.getKey(), run.end());
        }
        var after = runs.get(run.end());
        if (after != null && after.sameStoryAs(run)) {
            runs.remove(after.clock());
            run = run.between(run.clock(), after.end());
        }
        runs.put(run.clock(), run);
    }

    public List<Run> runs() {
        var all = new ArrayList<Run>();
        clients.values().forEach(runs -> all.addAll(runs.values()));
        return all;
    }

    /** What is known of this id; null when nothing is. */
    public @Nullable Run of(long client, long clock) {
        var runs = clients.get(client);
        var found = runs == null ? null : runs.floorEntry(clock);
        return found == null || found.getValue().end() <= clock ? null : found.getValue();
    }

    /** Who wrote these characters of a text, in its order. */
    public Authorship of(List<IdRun> characters) {
        var spans = new ArrayList<Authorship.Span>();
        var start = 0;
        for (var ids : characters) {
            var clock = ids.clock();
            var end = ids.clock() + ids.length();
            while (clock < end) {
                var run = of(ids.client(), clock);
                var to = run == null ? nextKnown(ids.client(), clock, end) : Math.min(run.end(), end);
                var length = (int) (to - clock);
                spans.add(new Authorship.Span(
                        start,
                        length,
                        run == null
                                ? new Run(ids.client(), clock, length, null, new Origin.Unknown(), How.UNKNOWN)
                                : run.between(clock, to)));
                start += length;
                clock = to;
            }
        }
        return new Authorship(spans);
    }

    /** The runs in which any of these ids stand, whole. */
    public Set<Run> runsOf(List<IdRun> characters) {
        var found = new LinkedHashSet<Run>();
        for (var ids : characters) {
            var end = ids.clock() + ids.length();
            for (var clock = ids.clock(); clock < end; ) {
                var run = of(ids.client(), clock);
                if (run == null) {
                    clock = nextKnown(ids.client(), clock, end);
                } else {
                    found.add(run);
                    clock = run.end();
                }
            }
        }
        return found;
    }

    private long nextKnown(long client, long clock, long end) {
        var runs = clients.get(client);
        var next = runs == null ? null : runs.higherKey(clock);
        return next == null ? end : Math.min(next, end);
    }

    public byte[] encode() {
        var runs = runs();
        var out = new Lib0Writer(16 + 48 * runs.size());
        out.u8(VERSION);
        out.varUint(runs.size());
        runs.forEach(run -> run.write(out));
        return out.toBytes();
    }

    public static Ledger read(byte[] bytes) {
        var in = new Lib0Reader(bytes);
        if (in.u8() != VERSION) {
            throw new IllegalStateException("A stored ledger has another version than this server's " + VERSION);
        }
        var ledger = new Ledger();
        for (var left = in.count(7); left > 0; left--) {
            ledger.add(Run.read(in));
        }
        return ledger;
    }
}
