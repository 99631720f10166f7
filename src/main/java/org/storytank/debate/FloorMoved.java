package org.storytank.debate;

/** In a room that meets in person a hand went up or down, the word went to somebody, or the queue itself was opened or closed. */
public record FloorMoved(RoomId room) implements RoomEvent {}
