package org.storytank.coediting.yjs;

/** Consecutive ids of one client, {@code clock} to {@code clock + length - 1}; one id per UTF-16 unit of text. */
public record IdRun(long client, long clock, int length) {}
