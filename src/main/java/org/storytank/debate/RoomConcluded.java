package org.storytank.debate;

/** The conclusion of a room was written, rewritten or signed; or it, or what is signed under it, went out of sight or came back. */
public record RoomConcluded(RoomId room) implements RoomEvent {}
