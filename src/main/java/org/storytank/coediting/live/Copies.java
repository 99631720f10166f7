package org.storytank.coediting.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a connection said of characters that did not come yet: these are copies of those. When it says too much, what it said first is forgotten. */
final class Copies {

    private static final int MESSAGES = 100;

    private final long unitsLimit;
    private final Deque<Inbound.Copied> messages = new ArrayDeque<>();
    private final Map<Long, TreeMap<Long, Declared>> clients = new HashMap<>();
    private long units;

    /** @param unitsLimit how much text of other documents may wait here */
    Copies(long unitsLimit) {
        this.unitsLimit = unitsLimit;
    }

    /** @param originals null when they stand in the same document, where they are looked up when the characters come */
    record Declared(Inbound.CopiedRun run, @Nullable List<Original> originals) {

        long end() {
            return run.toClock() + run.length();
        }
    }

    void add(Inbound.Copied copied) {
        messages.addLast(copied);
        units += copied.units();
        for (var i = 0; i < copied.runs().size(); i++) {
            var run = copied.runs().get(i);
            var originals =
                    copied.originals() == null ? null : copied.originals().get(i);
            clients.computeIfAbsent(run.toClient(), _ -> new TreeMap<>())
                    .put(run.toClock(), new Declared(run, originals));
        }
        while (messages.size() > MESSAGES || units > unitsLimit) {
            forget(messages.removeFirst());
        }
    }

    private void forget(Inbound.Copied copied) {
        units -= copied.units();
        copied.runs().forEach(run -> remove(run.toClient(), run));
    }

    private void remove(long client, Inbound.CopiedRun run) {
        var declared = clients.get(client);
        if (declared != null) {
            declared.computeIfPresent(run.toClock(), (_, there) -> there.run == run ? null : there);
            if (declared.isEmpty()) {
                clients.remove(client);
            }
        }
    }

    boolean isEmpty() {
        return clients.isEmpty();
    }

    /** What was said of ids between these; what has come to its end with them is forgotten. */
    List<Declared> take(long client, long from, long to) {
        var declared = clients.get(client);
        if (declared == null) {
            return List.of();
        }
        var first = declared.floorKey(from);
        var found = new ArrayList<>(
                declared.subMap(first == null ? from : first, true, to, false).values());
        found.removeIf(said -> said.end() <= from);
        found.stream().filter(said -> said.end() <= to).forEach(said -> remove(client, said.run));
        return found;
    }
}
