package org.storytank.source;

import org.storytank.account.PlaceId;

/** It was seen whether an archived copy says what is quoted from it under a text. */
public record CopyLookedAt(PlaceId place, CitingId text) {}
