package org.storytank.moderation.cases;

import java.time.Instant;

/** An exclusion that waits for a second moderator. @param because the case that it follows from @param text what was said there, as it is kept */
public record Proposed(
        DecisionId id, CaseId because, Ground ground, Sanction sanction, String facts, Instant at, String text) {}
