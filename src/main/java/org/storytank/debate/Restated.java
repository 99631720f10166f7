package org.storytank.debate;

import java.util.Optional;

/** The same said in other words, by whoever said it, put under a claim by somebody. @param mergedBy empty when they have left @param spoken when they said it aloud, and a scribe wrote it down */
public record Restated(ClaimId claim, Wording wording, Optional<Author> mergedBy, Optional<Spoken> spoken) {}
