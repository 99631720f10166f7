package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;

/**
 * A map that was brought into a room.
 *
 * @param by who brought it, while they are here
 * @param format the word of its format
 * @param standing how many of its claims stand in the room today
 */
public record BroughtMap(ImportId id, Optional<Author> by, Instant at, String format, String title, int standing) {}
