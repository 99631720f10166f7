package org.storytank.debate;

import java.util.List;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;

/** Where somebody may not be well: their words went their way, they were shown where help is, and those who run the room are told. */
@Service
public class CareNotes {

    private final Cares cares;
    private final AccessService access;

    CareNotes(Cares cares, AccessService access) {
        this.cares = cares;
        this.access = access;
    }

    /** What those who run the room have not seen to yet, the latest first. */
    public List<CareNote> in(RoomId room, PersonId owner) {
        access.require(room.place(), owner, Role.FACILITATOR);
        return cares.in(room);
    }

    /** One of those who run the room has seen to it. */
    public void seenTo(RoomId room, PersonId owner, ClaimId claim) {
        access.require(room.place(), owner, Role.FACILITATOR);
        cares.seenTo(room, claim);
    }
}
