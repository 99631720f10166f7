package org.storytank.debate;

/** The conclusion of a room was written, rewritten or signed. */
public record RoomConcluded(RoomId room) implements RoomEvent {}
