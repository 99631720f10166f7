package org.storytank.debate;

/** Somebody wished that a claim be looked at again, or took that back; or its author has. */
public record ClaimMarked(RoomId room, ClaimId claim) implements RoomEvent {}
