package org.storytank.debate;

/** Somebody used a claim once more, or took that back. */
public record ClaimReused(RoomId room, ClaimId claim, ClaimId about) implements RoomEvent {}
