package org.storytank.debate;

/** Something was suggested in the room, answered or taken back. */
public record RoomSuggestions(RoomId room) implements RoomEvent {}
