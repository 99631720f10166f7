package org.storytank.coediting.authorship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.provenance.Origin;

/**
 * Who wrote which ids of a document, in merged runs. It only grows: what was noted for an id first stays. Bytes:
 * {@code u8 version, varUint runs, run*}.
 */
public final class Ledger {

    private static final int VERSION = 1;

    private final Map<Long, RunsOfClient> clients = new HashMap<>();

    /** Whoever was asked about last is often asked about again. */
    private long lastClient;

    private @Nullable RunsOfClient last;

    /** Notes the part of the run about which nothing is known yet. */
    public void add(Run run) {
        var runs = ofClient(run.client());
        if (runs == null) {
            runs = new RunsOfClient();
            clients.put(run.client(), runs);
        }
        runs.add(run);
    }

    /** The same of other ids of the run's client. */
    public void add(Run story, long clock, long length) {
        var runs = ofClient(story.client());
        if (runs == null || !runs.goesOn(story, clock, length)) {
            add(story.at(clock, length));
        }
    }

    private @Nullable RunsOfClient ofClient(long client) {
        if (last == null || lastClient != client) {
            last = clients.get(client);
            lastClient = client;
        }
        return last;
    }

    public List<Run> runs() {
        var all = new ArrayList<Run>();
        clients.values().forEach(runs -> all.addAll(runs.all()));
        return all;
    }

    /** What is known of this id; null when nothing is. */
    public @Nullable Run of(long client, long clock) {
        var runs = ofClient(client);
        return runs == null ? null : runs.at(clock);
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
        var runs = ofClient(client);
        return runs == null ? end : runs.nextKnown(clock, end);
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
