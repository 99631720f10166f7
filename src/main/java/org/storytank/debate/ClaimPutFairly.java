package org.storytank.debate;

/** Somebody put a claim in its strongest form, or its author said whether that is what they mean. */
public record ClaimPutFairly(RoomId room, ClaimId claim) implements RoomEvent {}
