package org.storytank.coediting.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Struct;

/**
 * One change as it came: who sent it, when, and its bytes (Update V1).
 *
 * @param sender null for somebody without a name, or the server
 * @param credits who wrote what of it, where that is not simply the owner of its client id, typing
 */
public record Entry(@Nullable PersonId sender, Instant at, byte[] update, List<Run> credits) {

    /** Whether this id is in it. */
    public boolean brings(long client, long clock) {
        return DecodedUpdate.read(update).structs().stream()
                .anyMatch(struct -> !(struct instanceof Struct.Skip)
                        && struct.client() == client
                        && struct.clock() <= clock
                        && clock < struct.clock() + struct.length());
    }
}
