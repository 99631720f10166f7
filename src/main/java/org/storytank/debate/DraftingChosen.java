package org.storytank.debate;

/** An owner of the room chose whether those who speak there may ask a model. */
public record DraftingChosen(RoomId room, boolean on) implements RoomEvent {}
