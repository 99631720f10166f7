package org.storytank.coediting.live;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Struct;

/**
 * A document as the beginning of another. Every id in it is retired: an id that went on on both sides would make copies differ for ever.
 *
 * @param bytes Update V1
 * @param credits who wrote what of it, where that does not follow from the ids
 * @param retired whose its ids were
 */
public record Fork(byte[] bytes, List<Run> credits, List<Binding> retired) {

    /** Of what is stored. */
    public static Fork of(Contents contents) {
        var bytes = contents.doc().encode();
        var clients = new LinkedHashSet<Long>(contents.ids.bound());
        DecodedUpdate.read(bytes).structs().stream().map(Struct::client).forEach(clients::add);
        var retired = new LinkedHashMap<Long, Binding>();
        for (var client : clients) {
            var owner = contents.ids.owner(client);
            retired.put(client, new Binding(client, retired(owner == null ? new Owner.Nobody() : owner)));
        }
        var credits = contents.ledger().runs().stream()
                .filter(run -> !run.sameStoryAs(contents.ids.credit(run.client(), run.clock(), run.length())))
                .toList();
        return new Fork(bytes, credits, List.copyOf(retired.values()));
    }

    private static Owner retired(Owner owner) {
        return owner instanceof Owner.Retired ? owner : new Owner.Retired(owner);
    }
}
