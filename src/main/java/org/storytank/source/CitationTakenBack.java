package org.storytank.source;

import org.storytank.account.PlaceId;

/** Somebody took a citation of theirs back. */
public record CitationTakenBack(PlaceId place, CitingId text, CitationId citation) {}
