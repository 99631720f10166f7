package org.storytank.debate;

import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.Claims.Stated;
import org.storytank.source.NotAccepted;

/** What a room asks of people before they act in it, as those who run it chose. */
@Component
class RoomOrder {

    private final Rooms rooms;
    private final SteelMen steelMen;

    RoomOrder(Rooms rooms, SteelMen steelMen) {
        this.rooms = rooms;
        this.steelMen = steelMen;
    }

    /** Who argues against what somebody else claims has put it to their satisfaction, where the room asks for that and they are still here. */
    void requireFair(PersonId by, ClaimId about, Stated stated, Stance stance) {
        var others = stated.by().filter(author -> !author.equals(by)).isPresent();
        if (stance == Stance.AGAINST
                && others
                && !stated.thesis()
                && rooms.find(stated.room()).map(room -> room.choices().fair()).orElse(false)
                && !steelMen.isAccepted(by, about)) {
            throw new NotAccepted(
                    "debate.refused.fair-first",
                    "This room asks for it: put the claim in its strongest form first, until its author says yes.");
        }
    }
}
