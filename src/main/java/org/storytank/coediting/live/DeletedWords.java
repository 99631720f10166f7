package org.storytank.coediting.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.provenance.Origin;

/**
 * What stood under ids that are deleted, so that words which come back by an undo or a paste are known for whose they are. People's words
 * are forgotten when they are too many, the oldest first; a machine's never. Bytes: {@code varUint stretches, {varUint client, clock,
 * varString text}*}.
 */
final class DeletedWords {

    /** What a stretch of its own costs beside its text, counted in units. */
    private static final int COST_OF_STRETCH = 32;

    private static final int STRETCH = 256;

    private final long limit;
    private final Map<Long, TreeMap<Long, Stretch>> clients = new HashMap<>();
    private final Deque<Stretch> inOrder = new ArrayDeque<>();
    private long cost;

    /** What went last, often letter by letter: not in the map yet. */
    private final Deque<Stretch> going = new ArrayDeque<>();

    /** @param limit UTF-16 units of people's words */
    DeletedWords(long limit) {
        this.limit = limit;
    }

    private static final class Stretch {
        final long client;
        final boolean machine;
        final StringBuilder text = new StringBuilder();
        long clock;

        Stretch(long client, long clock, boolean machine) {
            this.client = client;
            this.clock = clock;
            this.machine = machine;
        }

        long end() {
            return clock + text.length();
        }

        boolean grows(long client, long clock, char[] characters, int from, int length) {
            if (client != this.client || text.length() >= STRETCH) {
                return false;
            }
            if (clock + length == this.clock) {
                text.insert(0, characters, from, length);
                this.clock = clock;
                return true;
            }
            if (clock == end()) {
                text.append(characters, from, length);
                return true;
            }
            return false;
        }

        @Nullable
        String from(long at, long length) {
            if (at < clock || end() <= at) {
                return null;
            }
            var start = (int) (at - clock);
            return text.substring(start, (int) Math.min(text.length(), start + length));
        }
    }

    /** Stands there no longer; the ledger may not know of it before it is settled. */
    void goes(long client, long clock, char[] characters, int from, int length) {
        var last = going.peekLast();
        if (last == null || !last.grows(client, clock, characters, from, length)) {
            var stretch = new Stretch(client, clock, false);
            stretch.text.append(characters, from, length);
            going.addLast(stretch);
        }
    }

    /** What has gone so far is in the ledger now; the last stretch may grow on. */
    void settle(Ledger ledger) {
        while (going.size() > 1) {
            settleOne(ledger);
        }
    }

    private void settleOne(Ledger ledger) {
        var stretch = going.removeFirst();
        add(stretch.client, stretch.clock, stretch.text.toString(), ledger);
    }

    /** The ledger says which of it a machine wrote. What is kept already stays. */
    void add(long client, long clock, String text, Ledger ledger) {
        var at = 0;
        while (at < text.length()) {
            var run = ledger.of(client, clock + at);
            var end = run == null ? at + 1 : (int) Math.min(text.length(), run.end() - clock);
            add(client, clock + at, text.substring(at, end), run != null && run.origin() instanceof Origin.Draft);
            at = end;
        }
        forgetOldest();
    }

    private void add(long client, long clock, String text, boolean machine) {
        var stretches = clients.computeIfAbsent(client, _ -> new TreeMap<>());
        var at = clock;
        var end = clock + text.length();
        while (at < end) {
            var before = stretches.floorEntry(at);
            if (before != null && before.getValue().end() > at) {
                at = before.getValue().end();
                continue;
            }
            var after = stretches.higherEntry(at);
            var to = after == null ? end : Math.min(after.getKey(), end);
            var part = new Stretch(client, at, machine);
            part.text.append(text, (int) (at - clock), (int) (to - clock));
            put(stretches, part, before == null ? null : before.getValue(), after == null ? null : after.getValue());
            at = to;
        }
    }

    /** Grows one of its neighbours where it touches one that may grow. */
    private void put(
            TreeMap<Long, Stretch> stretches, Stretch part, @Nullable Stretch before, @Nullable Stretch after) {
        count(part.text.length(), part.machine);
        if (before != null && before.end() == part.clock && mayGrow(before, part.machine)) {
            before.text.append(part.text);
            return;
        }
        if (after != null && after.clock == part.end() && mayGrow(after, part.machine)) {
            stretches.remove(after.clock);
            after.text.insert(0, part.text);
            after.clock = part.clock;
            stretches.put(part.clock, after);
            return;
        }
        stretches.put(part.clock, part);
        inOrder.addLast(part);
        count(COST_OF_STRETCH, part.machine);
    }

    private static boolean mayGrow(Stretch stretch, boolean machine) {
        return stretch.machine == machine && stretch.text.length() < STRETCH;
    }

    private void count(int units, boolean machine) {
        if (!machine) {
            cost += units;
        }
    }

    private void forgetOldest() {
        if (cost <= limit) {
            return;
        }
        for (var stretches = inOrder.iterator(); cost > limit && stretches.hasNext(); ) {
            var oldest = stretches.next();
            if (!oldest.machine) {
                stretches.remove();
                cost -= oldest.text.length() + COST_OF_STRETCH;
                clients.get(oldest.client).remove(oldest.clock);
            }
        }
    }

    /** What stood there, from this id on, at most so many units; null when nobody knows. */
    @Nullable
    String at(long client, long clock, long length) {
        var stretches = clients.get(client);
        var before = stretches == null ? null : stretches.floorEntry(clock);
        var kept = before == null ? null : before.getValue().from(clock, length);
        if (kept != null) {
            return kept;
        }
        for (var stretch : going) {
            var found = stretch.client == client ? stretch.from(clock, length) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    byte[] encode(Ledger ledger) {
        while (!going.isEmpty()) {
            settleOne(ledger);
        }
        var out = new Lib0Writer();
        out.varUint(inOrder.size());
        for (var stretch : inOrder) {
            out.varUint(stretch.client);
            out.varUint(stretch.clock);
            out.varString(stretch.text.toString());
        }
        return out.toBytes();
    }

    void read(byte[] bytes, Ledger ledger) {
        var in = new Lib0Reader(bytes);
        for (var left = in.count(3); left > 0; left--) {
            add(in.varUint(), in.varUint(), in.varString(), ledger);
        }
    }
}
