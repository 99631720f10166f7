package org.storytank.coediting.yjs;

/** The id of one character or other unit of content: who made it and the how-manieth of theirs it is. */
public record Id(long client, long clock) {}
