package org.storytank.moderation;

/** Characters of a text, from {@code start} to before {@code end}. */
public record Span(int start, int end) {}
