package org.storytank.debate;

/** A context note on a source that is cited in the room was written, rated or taken back. */
public record SourceNoted(RoomId room) implements RoomEvent {}
