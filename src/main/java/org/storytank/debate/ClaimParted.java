package org.storytank.debate;

/** A claim that was said to say the same as another stands for itself again. */
public record ClaimParted(RoomId room, ClaimId claim, ClaimId from) implements RoomEvent {}
