package org.storytank.coediting.yjs;

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
        more.missing.forEach((client, clock) -> missing.merge(client, clock, Math::min));
        return new Pending(missing, Updates.merge(List.of(update, more.update)));
    }
}
