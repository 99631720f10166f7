package org.storytank.debate;

/** Somebody stated a claim of its own. */
public record ClaimStated(RoomId room, ClaimId claim) implements RoomEvent {}
