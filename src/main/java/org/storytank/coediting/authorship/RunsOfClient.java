package org.storytank.coediting.authorship;

import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of one client's ids: disjoint runs by their first clock; neighbours with the same story are one. */
final class RunsOfClient {

    private final TreeMap<Long, Run> byClock = new TreeMap<>();

    /** The last run, as far as it was when it was put into the map: whoever types makes it longer with every letter. */
    private @Nullable Run last;

    private long endOfLast;

    /** Notes the part of the run about which nothing is known yet. */
    void add(Run run) {
        if (goesOn(run, run.clock(), run.length())) {
            return;
        }
        settle();
        var at = run.clock();
        while (at < run.end()) {
            var covering = byClock.floorEntry(at);
            if (covering != null && covering.getValue().end() > at) {
                at = covering.getValue().end();
                continue;
            }
            var next = byClock.higherKey(at);
            var to = next == null ? run.end() : Math.min(next, run.end());
            put(run.between(at, to));
            at = to;
        }
        last = byClock.lastEntry().getValue();
        endOfLast = last.end();
    }

    /** As nearly always: the last run becomes longer. */
    boolean goesOn(Run story, long clock, long length) {
        if (last == null || endOfLast != clock || !last.sameStoryAs(story)) {
            return false;
        }
        endOfLast = clock + length;
        return true;
    }

    private void put(Run run) {
        var before = byClock.lowerEntry(run.clock());
        if (before != null
                && before.getValue().end() == run.clock()
                && before.getValue().sameStoryAs(run)) {
            run = before.getValue().between(before.getKey(), run.end());
        }
        var after = byClock.get(run.end());
        if (after != null && after.sameStoryAs(run)) {
            byClock.remove(after.clock());
            run = run.between(run.clock(), after.end());
        }
        byClock.put(run.clock(), run);
    }

    private void settle() {
        if (last != null && last.end() < endOfLast) {
            last = last.between(last.clock(), endOfLast);
            byClock.put(last.clock(), last);
        }
    }

    Collection<Run> all() {
        settle();
        return byClock.values();
    }

    @Nullable
    Run at(long clock) {
        if (last != null && last.clock() <= clock) {
            return clock < endOfLast ? last.between(last.clock(), endOfLast) : null;
        }
        var found = byClock.floorEntry(clock);
        return found == null || found.getValue().end() <= clock ? null : found.getValue();
    }

    /** The first known clock after this one; {@code end} when there is none before. */
    long nextKnown(long clock, long end) {
        var next = byClock.higherKey(clock);
        return next == null ? end : Math.min(next, end);
    }
}
