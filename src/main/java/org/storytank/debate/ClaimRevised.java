package org.storytank.debate;

/** The author of a claim changed its words. @param visibly whether the old words are kept and shown */
public record ClaimRevised(RoomId room, ClaimId claim, boolean visibly) implements RoomEvent {}
