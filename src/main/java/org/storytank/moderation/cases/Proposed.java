package org.storytank.moderation.cases;

import java.time.Instant;
import org.storytank.provenance.LabelledText;

/** An exclusion that waits for a second moderator. @param because the case that it follows from @param words what was said there, as it is kept */
public record Proposed(
        DecisionId id,
        CaseId because,
        Ground ground,
        Sanction sanction,
        String facts,
        Instant at,
        LabelledText words) {}
