package org.storytank.debate;

/** Somebody held a claim against its sources, or took that back. */
public record ClaimChecked(RoomId room, ClaimId claim) implements RoomEvent {}
