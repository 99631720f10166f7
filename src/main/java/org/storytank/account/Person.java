package org.storytank.account;

/**
 * Somebody here: a guest today, later also people who signed in another way.
 *
 * @param hue which of the eight author colours (0–7) is theirs
 * @param host whether they run this place
 */
public record Person(PersonId id, String name, int hue, boolean host) {}
