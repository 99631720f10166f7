package org.storytank.debate.exchange;

/** A map, and what of the file is not in it. */
public record Read(ArgumentMap map, LossReport lost) {}
