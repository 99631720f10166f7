package org.storytank.moderation.log;

/** Where the log stands: how many lines it has, and the seal of the last, which seals them all. */
public record Head(long lines, String seal) {}
