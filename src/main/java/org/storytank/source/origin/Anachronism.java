package org.storytank.source.origin;

/** {@code source} is said to derive from something that appeared after it: one of the two dates, or the link, is wrong. */
public record Anachronism<S>(S source, S younger) {}
