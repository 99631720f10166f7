package org.storytank.debate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** Every debate room, and what is said in it. */
interface Rooms {

    /** Makes the room, its question and its owner, with a secret of its own when nobody's name is to be shown there; raised by a passage unless that is empty; false when this person is unknown or has opened as many as they may. */
    boolean open(DebateRoom room, String passage, ClaimId thesis, PersonId by, int atMost);

    Optional<DebateRoom> find(RoomId room);

    /** The room that is called so. @param key see {@link RoomCode#key} */
    Optional<RoomId> called(String key);

    /** What the room is called, once it is. */
    Optional<RoomCode> codeOf(RoomId room);

    /** What the room is called from now on: the proposal, when it has no name yet; empty when another room has that one, or there is no room. */
    Optional<RoomCode> call(RoomId room, RoomCode proposed);

    /** How the room works from now on; whether names are shown stays as it was opened. */
    void choose(RoomId room, RoomChoices choices);

    /** What the room is about from now on. */
    void move(RoomId room, RoomPhase phase);

    /** The whole room, in one query, with what everybody thinks: to be shown by {@link Debate#seenBy}. */
    Optional<Debate> read(RoomId room);

    /** Rooms in which this person has a role, and rooms open to everyone; the newest first. */
    List<DebateRoom> openTo(@Nullable PersonId asker, int atMost);

    /** The same after this id, in the order of their ids. */
    List<DebateRoom> readable(@Nullable PersonId asker, String after, int atMost);
}
