package org.storytank.graph;

import java.time.Instant;

/**
 * A backup that was brought back into this place.
 *
 * @param at when
 * @param madeAt of which moment it tells: what was stored here after it is gone, but for what people's browsers kept
 */
public record Restored(Instant at, Instant madeAt) {}
