package org.storytank.story.web;

import java.time.Instant;

/**
 * What a reader is told about a machine run whose words stand in a scene.
 *
 * @param how {@code generated}, {@code edited} or {@code corrected}
 * @param askedBy the name of who asked for it, while they are here; or empty
 * @param prompt which prompt of this place, and its version; or empty
 */
public record DraftLine(String how, String model, Instant at, String askedBy, String prompt) {}
