package org.storytank.moderation.cases;

import java.time.Instant;

/** That somebody asked for something to be looked at, as moderators read it: never who. */
public record Report(Ground reason, String note, Instant at) {}
