package org.storytank.debate;

/** Somebody opened a room with a question. */
public record RoomOpened(RoomId room) implements RoomEvent {}
