package org.storytank.debate.exchange;

/** A file, and what of the map is not in it. */
public record Written(String text, LossReport lost) {}
