package org.storytank.debate;

/** Words said aloud were read back and the speaker agreed, or their name was taken off them. */
public record ClaimReadBack(RoomId room, ClaimId claim) implements RoomEvent {}
