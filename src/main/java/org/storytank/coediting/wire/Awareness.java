package org.storytank.coediting.wire;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.Json;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/**
 * Who is in a document right now, and what they show: a JSON state for each client, the newest clock wins. A removed
 * client's clock is remembered, so that an older state cannot bring it back. See y-protocols, awareness.js.
 */
public final class Awareness {

    /** A client that has not been heard of for so long is gone. */
    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final int REMEMBERED_GONE_PER_CLIENT_ALLOWED = 4;

    /** Which clients came, changed something or went. */
    public record Changes(Set<Long> added, Set<Long> updated, Set<Long> removed) {

        public boolean isEmpty() {
            return added.isEmpty() && updated.isEmpty() && removed.isEmpty();
        }

        /** All of them, for {@link Awareness#encode(Collection)}. */
        public Set<Long> clients() {
            var all = new TreeSet<>(added);
            all.addAll(updated);
            all.addAll(removed);
            return all;
        }
    }

    private record Entry(long clock, @Nullable String json, long heardAt) {}

    private record Heard(long client, long clock, @Nullable String json) {}

    private final Clock time;
    private final AwarenessLimits limits;
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private int present;

    public Awareness(Clock time, AwarenessLimits limits) {
        this.time = time;
        this.limits = limits;
    }

    /** Takes over what is newer than what is known; nothing at all when the bytes are malformed or too much. */
    public Changes apply(byte[] states) {
        var heard = read(states);
        var changes = new Changes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (var state : heard) {
            var known = entries.get(state.client());
            var isPresent = known != null && known.json() != null;
            var clock = known == null ? 0 : known.clock();
            if (clock < state.clock() || clock == state.clock() && state.json() == null && isPresent) {
                if (state.json() != null) {
                    (isPresent ? changes.updated() : changes.added()).add(state.client());
                } else if (isPresent) {
                    changes.removed().add(state.client());
                }
                put(state.client(), new Entry(state.clock(), state.json(), time.millis()));
            }
        }
        return changes;
    }

    private List<Heard> read(byte[] states) {
        var in = new Lib0Reader(states);
        var count = in.count(3);
        var heard = new ArrayList<Heard>(Math.min(count, 64));
        var newcomers = 0;
        for (var i = 0; i < count; i++) {
            var client = in.varUint();
            var clock = in.varUint();
            var text = in.varString();
            if (text.length() > limits.stateLength()) {
                throw MalformedUpdate.because(
                        Reason.LIMIT,
                        in.position(),
                        "a state has " + text.length() + " units; " + limits.stateLength() + " are allowed");
            }
            var value = Json.parse(text);
            var json = value == null ? null : Json.write(value);
            if (json != null && !isPresent(client) && ++newcomers + present > limits.clients()) {
                throw MalformedUpdate.because(
                        Reason.LIMIT, in.position(), "more than " + limits.clients() + " clients are present");
            }
            heard.add(new Heard(client, clock, json));
        }
        if (in.hasMore()) {
            throw MalformedUpdate.because(Reason.TRAILING_BYTES, in.position(), "bytes follow the last state");
        }
        return heard;
    }

    /** The client is gone, for instance because its connection closed. Answers the bytes that tell others, or null. */
    public byte @Nullable [] remove(Collection<Long> clients) {
        var gone = new ArrayList<Long>();
        for (var client : clients) {
            var known = entries.get(client);
            if (known != null && known.json() != null) {
                put(client, new Entry(known.clock(), null, time.millis()));
                gone.add(client);
            }
        }
        return gone.isEmpty() ? null : encode(gone);
    }

    /** Removes those not heard of within {@link #TIMEOUT}; call it every few seconds. */
    public byte @Nullable [] removeSilent() {
        var oldest = time.millis() - TIMEOUT.toMillis();
        return remove(entries.entrySet().stream()
                .filter(entry ->
                        entry.getValue().json() != null && entry.getValue().heardAt() <= oldest)
                .map(Map.Entry::getKey)
                .toList());
    }

    private void put(long client, Entry entry) {
        // Removed and put again, so that those gone longest stand first.
        var before = entries.remove(client);
        entries.put(client, entry);
        present += (entry.json() == null ? 0 : 1) - (before == null || before.json() == null ? 0 : 1);
        if (entries.size() - present > limits.clients() * REMEMBERED_GONE_PER_CLIENT_ALLOWED) {
            var all = entries.values().iterator();
            while (all.hasNext()) {
                if (all.next().json() == null) {
                    all.remove();
                    return;
                }
            }
        }
    }

    public boolean isPresent(long client) {
        var entry = entries.get(client);
        return entry != null && entry.json() != null;
    }

    /** The states of those present, as JSON. */
    public Map<Long, String> states() {
        var states = new LinkedHashMap<Long, String>();
        entries.forEach((client, entry) -> {
            if (entry.json() != null) {
                states.put(client, entry.json());
            }
        });
        return states;
    }

    /** The states of all present. */
    public byte[] encode() {
        return encode(states().keySet());
    }

    /** The states of these clients, null for those gone; unknown clients are left out. */
    public byte[] encode(Collection<Long> clients) {
        var known = clients.stream().filter(entries::containsKey).toList();
        var out = new Lib0Writer(16 + 64 * known.size());
        out.varUint(known.size());
        for (var client : known) {
            var entry = entries.get(client);
            out.varUint(client);
            out.varUint(entry.clock());
            out.varString(entry.json() == null ? "null" : entry.json());
        }
        return out.toBytes();
    }
}
