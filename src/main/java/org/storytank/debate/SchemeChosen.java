package org.storytank.debate;

import java.util.Optional;

/** Somebody said how an answer proves what it says, or took that back. */
public record SchemeChosen(RoomId room, ClaimId claim, Optional<ArgumentScheme> scheme) implements RoomEvent {}
