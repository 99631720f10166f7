package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.debate.Mask.Worn;

/** The secrets of rooms in which nobody's name is shown, and which masks were put on there. */
interface Masks {

    /** Empty for a room in which names are shown, and where there is no room. */
    Optional<MaskKey> keyOf(RoomId room);

    /** Which masks people wear in the room. */
    Map<PersonId, Worn> in(RoomId room);

    /**
     * Puts the mask on, or finds it put on. Whoever has the same words in their name as somebody before gets the next number, for ever: what
     * was once somebody's name is never another's, not even when they have left.
     *
     * @return as it is worn; empty when this person has left
     */
    Optional<Worn> wear(RoomId room, PersonId person, Mask mask);

    /** Who wears it there. */
    Optional<PersonId> behind(RoomId room, PersonId mask);

    /** What this person is called, by the rooms in which they wear a mask. */
    List<Told> of(PersonId person);

    /** @param room its id */
    record Told(RoomId room, Worn worn) {}
}
