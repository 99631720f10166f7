package org.storytank.debate;

import java.util.List;

/** Claims whose author was shown where help is. */
interface Cares {

    List<CareNote> in(RoomId room);

    void seenTo(RoomId room, ClaimId claim);
}
