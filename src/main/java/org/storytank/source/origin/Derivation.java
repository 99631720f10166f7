package org.storytank.source.origin;

/** {@code source} derives from {@code from}: the second was there first, or owns the first. */
public record Derivation<S>(S source, How how, S from) {}
