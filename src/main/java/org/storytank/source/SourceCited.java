package org.storytank.source;

import org.storytank.account.PlaceId;

/** Somebody cited a source under a text. */
public record SourceCited(PlaceId place, CitingId text, CitationId citation) {}
