package org.storytank.source;

/** A work that people cite; the same address is the same source, whoever cites it and wherever. */
public record Source(SourceId id, WebAddress address) {}
