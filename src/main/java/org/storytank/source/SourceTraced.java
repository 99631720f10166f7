package org.storytank.source;

import org.storytank.account.PlaceId;

/** Somebody said where a source under a text comes from, or took that back. */
public record SourceTraced(PlaceId place, CitingId text) {}
