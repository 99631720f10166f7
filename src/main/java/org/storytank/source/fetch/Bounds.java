package org.storytank.source.fetch;

import java.time.Duration;

/**
 * How far one fetch may go.
 *
 * @param time from the first connection to the last byte, redirects included
 * @param bytes of a body; what is beyond is left out
 * @param redirects how many are followed
 */
public record Bounds(Duration time, int bytes, int redirects) {}
