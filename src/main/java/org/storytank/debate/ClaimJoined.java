package org.storytank.debate;

/** A claim that was divided is whole again, and its parts are gone. */
public record ClaimJoined(RoomId room, ClaimId claim) implements RoomEvent {}
