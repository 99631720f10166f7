package org.storytank.debate;

import java.util.List;

/** A claim went out of everybody's sight, with what answers it; it is kept. */
public record ClaimsHeld(RoomId room, List<ClaimId> claims) implements RoomEvent {}
