package org.storytank.source.bridging;

/** One person's last word on one note. */
public record Rating<R, N>(R rater, N note, Useful useful) {}
