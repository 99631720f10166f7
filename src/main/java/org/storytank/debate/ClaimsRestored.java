package org.storytank.debate;

import java.util.List;
import org.storytank.source.CitationId;

/** What was out of sight is back. @param citations the sources under them */
public record ClaimsRestored(RoomId room, List<ClaimId> claims, List<CitationId> citations) implements RoomEvent {}
