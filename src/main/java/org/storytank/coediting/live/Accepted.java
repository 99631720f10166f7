package org.storytank.coediting.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.log.Entry;

/**
 * A change on its way to the disk.
 *
 * @param entry null for one that brought nothing new and only waits its turn to be told so
 * @param characters UTF-16 units of text it brings
 * @param from null for the server
 * @param number of the frame, 0 when it has none
 */
public record Accepted(
        @Nullable Entry entry,
        List<Binding> bindings,
        long characters,
        @Nullable Connection from,
        long number,
        Runnable whenStored) {

    static Accepted nothingNew(Connection from, long number) {
        return new Accepted(null, List.of(), 0, from, number, () -> {});
    }

    Accepted then(Runnable stored) {
        return new Accepted(entry, bindings, characters, from, number, stored);
    }

    int size() {
        return entry == null ? 0 : entry.update().length;
    }
}
