package org.storytank.debate;

/** The sources under a claim changed. */
public record ClaimSourced(RoomId room, ClaimId claim) implements RoomEvent {}
