package org.storytank.coediting.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;

/**
 * Who is here and where their cursor is: awareness states, each rebuilt by {@link AwarenessState} before anybody sees it. The rules are
 * those of y-protocols' awareness.js: a greater clock counts; so does an equal one that says goodbye.
 */
final class Presence {

    private static final int STATES_IN_ONE_MESSAGE = 2_000;

    private final long stateLimit;
    private final Map<Long, Known> clients = new HashMap<>();
    private final Set<Long> changed = new LinkedHashSet<>();

    Presence(long stateLimit) {
        this.stateLimit = stateLimit;
    }

    /**
     * @param heard the clock its client told last
     * @param told the clock others were told: ahead of {@code heard} when somebody came back, as others would not believe the old one
     * @param json null: gone
     */
    private record Known(
            long heard,
            long told,
            @Nullable String json,
            @Nullable Connection by,
            long heardAt) {}

    private record Said(long client, long clock, String json) {}

    /** Takes what a connection says about itself; what it says about others is dropped without a fuss. */
    void hear(Connection from, byte[] states, IdClaims ids) {
        for (var said : read(states)) {
            if (said.json.getBytes(StandardCharsets.UTF_8).length <= stateLimit
                    && ids.mayBeKnownAs(from, said.client)) {
                hear(from, said);
            }
        }
    }

    private void hear(Connection from, Said said) {
        var before = clients.get(said.client);
        var here = before != null && before.json != null;
        if (said.json.equals("null")) {
            if (here && said.clock >= before.heard) {
                tell(said, Math.max(said.clock, before.told), null, from);
            }
            return;
        }
        var json = AwarenessState.rebuilt(said.json, from.person());
        var isNew = before == null || before.by != from || said.clock > before.heard;
        if (json != null && isNew) {
            tell(said, before == null ? said.clock : Math.max(said.clock, before.told + 1), json, from);
        }
    }

    private void tell(Said said, long clock, @Nullable String json, Connection from) {
        clients.put(said.client, new Known(said.clock, clock, json, from, System.nanoTime()));
        changed.add(said.client);
    }

    private static List<Said> read(byte[] states) {
        var in = new Lib0Reader(states);
        var said = new ArrayList<Said>();
        for (var left = Math.min(in.count(3), STATES_IN_ONE_MESSAGE); left > 0; left--) {
            said.add(new Said(in.varUint(), in.varUint(), in.varString()));
        }
        return said;
    }

    /** Whether these bytes can be read at all. @throws MalformedUpdate when not */
    static void check(byte[] states) {
        read(states);
    }

    void leave(Connection connection) {
        end(known -> known.by == connection);
    }

    void endUnrenewed(long heardBefore) {
        end(known -> known.heardAt - heardBefore < 0);
    }

    private void end(java.util.function.Predicate<Known> which) {
        clients.replaceAll((client, known) -> {
            if (known.json == null || !which.test(known)) {
                return known;
            }
            changed.add(client);
            return new Known(known.heard, known.told, null, null, known.heardAt);
        });
    }

    boolean hasNews() {
        return !changed.isEmpty();
    }

    /** What changed since it was last asked, as one frame for everybody. */
    byte[] news() {
        var frame = encode(changed);
        changed.clear();
        return frame;
    }

    /** Everybody who is here, for one who comes; null when nobody is. */
    byte @Nullable [] everybody() {
        var here = clients.entrySet().stream()
                .filter(entry -> entry.getValue().json != null)
                .map(Map.Entry::getKey)
                .toList();
        return here.isEmpty() ? null : encode(here);
    }

    private byte[] encode(Collection<Long> which) {
        var out = new Lib0Writer(64 * which.size());
        out.varUint(which.size());
        for (var client : which) {
            var known = clients.get(client);
            out.varUint(client);
            out.varUint(known == null ? 0 : known.told);
            out.varString(known == null || known.json == null ? "null" : known.json);
        }
        return Frames.awareness(out.toBytes());
    }
}
