package org.storytank.debate;

/** An owner of the room chose how it works. */
public record RoomChoicesMade(RoomId room, RoomChoices choices) implements RoomEvent {}
