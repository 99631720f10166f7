package org.storytank.moderation.cases;

import java.time.Duration;

/**
 * What a moderator wants to do about the author of something held.
 *
 * @param lasts one of {@link Measure#lengths}; zero for what has none
 * @param here only in the room in which it was said; of an exclusion
 * @param facts why, in words for that person
 */
public record NewSanction(Measure measure, Duration lasts, boolean here, String facts) {}
