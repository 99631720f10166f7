package org.storytank.debate;

import java.util.List;

/** A claim was divided into its parts. */
public record ClaimSplit(RoomId room, ClaimId claim, List<ClaimId> parts) implements RoomEvent {}
