package org.storytank.debate;

import java.util.Optional;

/**
 * That words were said aloud in the room, and written down by a scribe: whoever posted them did not think of them.
 *
 * @param speaker the name that whoever spoke gave, if they gave one
 * @param agreed whether they were read back and the speaker agreed; until then nobody votes on them or answers them
 */
public record Spoken(Optional<String> speaker, boolean agreed) {}
