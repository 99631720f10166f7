package org.storytank.debate;

/** Somebody found out something about a source under a claim, or took that back. */
public record SourceSifted(RoomId room, ClaimId claim) implements RoomEvent {}
