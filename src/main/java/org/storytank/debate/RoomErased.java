package org.storytank.debate;

/** A room is gone for good, with everything said in it. Nobody is left there to be told; features that keep something of it hear it. */
public record RoomErased(RoomId room) {}
