package org.storytank.source;

import java.time.Instant;

/**
 * What was found when an archived copy was looked at last.
 *
 * @param holds whether the quoted words stand in it
 */
public record CopySeen(boolean holds, Instant at) {}
