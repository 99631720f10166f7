package org.storytank.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Something by which a program acts as a person; its secret was told once and only its hash is kept.
 *
 * @param label what its person calls it
 * @param usedAt to the hour
 * @param expiresAt empty when only its person ends it, or a long silence
 */
public record ApiToken(String id, String label, Instant madeAt, Instant usedAt, Optional<Instant> expiresAt) {}
