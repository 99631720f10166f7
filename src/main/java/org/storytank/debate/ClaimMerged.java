package org.storytank.debate;

/** A claim says the same as another and stands under it now. */
public record ClaimMerged(RoomId room, ClaimId claim, ClaimId into) implements RoomEvent {}
