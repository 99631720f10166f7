package org.storytank.debate;

/** Those who run a room moved it on, or back, to another phase. */
public record RoomPhased(RoomId room, RoomPhase phase) implements RoomEvent {}
