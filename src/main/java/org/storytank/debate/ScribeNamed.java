package org.storytank.debate;

/** Those who run a room named somebody who writes down what is said there aloud, or somebody does not any more. */
public record ScribeNamed(RoomId room) implements RoomEvent {}
