package org.storytank.debate;

/** A claim stands elsewhere in its debate, with its votes and everything that answers it. */
public record ClaimMoved(RoomId room, ClaimId claim, Standing now) implements RoomEvent {}
