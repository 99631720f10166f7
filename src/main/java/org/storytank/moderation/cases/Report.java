package org.storytank.moderation.cases;

import java.time.Instant;

/**
 * That somebody asked for something to be looked at, as moderators read it: never who.
 *
 * @param trusted whether it comes from somebody whom the host named for it, see {@link Office#FLAGGER}
 */
public record Report(Ground reason, String note, Instant at, boolean trusted) {}
