package org.storytank.moderation.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.storytank.account.PlaceId;

/**
 * What was decided about a person.
 *
 * @param lasts zero for what has no length
 * @param until when it ends by itself; empty for what has no length, and until it is confirmed
 * @param place the one place in which it holds; otherwise all of them
 */
public record Sanction(Measure measure, Duration lasts, Optional<Instant> until, Optional<PlaceId> place) {}
