package org.storytank.debate;

/**
 * What came of a map.
 *
 * @param id by which it is taken back; what waits stays with the moderators
 * @param claims that stand in the room now
 * @param waiting claims that wait for a person to read them
 * @param sources that are cited now
 */
public record Brought(ImportId id, int claims, int waiting, int sources) {}
