package org.storytank.debate;

/** Somebody held a claim against its sources, or took that back; or what was said of the claim went out of sight, or came back. */
public record ClaimChecked(RoomId room, ClaimId claim) implements RoomEvent {}
