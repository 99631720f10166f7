package org.storytank.debate;

/** Those who run a room wrote in which order its phases come. */
public record ScriptPrepared(RoomId room) implements RoomEvent {}
