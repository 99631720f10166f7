package org.storytank.debate;

import java.util.Optional;

/** The author of a claim said what it is, or took that back. */
public record ClaimKindSaid(RoomId room, ClaimId claim, Optional<ClaimKind> kind) implements RoomEvent {}
