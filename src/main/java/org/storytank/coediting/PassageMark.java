package org.storytank.coediting;

/** A passage that stays where it is while people write around it: two encoded Yjs relative positions, and the words as marked. */
public record PassageMark(byte[] start, byte[] end, String quote) {}
