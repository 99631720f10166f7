package org.storytank.coediting.yjs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Structs that wait for others, as an update, and the clock of each client that must be passed to try again. */
record Pending(Map<Long, Integer> missing, byte[] update) {

    boolean canTry(Clients clients) {
        for (var entry : missing.entrySet()) {
            var client = clients.find(entry.getKey());
            if (client != null && entry.getValue() < client.state) {
                return true;
            }
        }
        return false;
    }

    Pending with(Pending more) {
        var both = new HashMap<>(missing);
        more.missing.forEach((client, clock) -> both.merge(client, clock, Math::min));
        return new Pending(both, Updates.merge(List.of(update, more.update)));
    }
}
