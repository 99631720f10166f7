package org.storytank.debate;

/** The author of a claim withdrew it. @param kept whether it stays, marked, because it was answered */
public record ClaimWithdrawn(RoomId room, ClaimId claim, boolean kept) implements RoomEvent {}
