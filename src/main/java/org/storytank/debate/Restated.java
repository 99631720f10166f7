package org.storytank.debate;

import java.util.Optional;

/** The same said in other words, by whoever said it, put under a claim by somebody. @param mergedBy empty when they have left */
public record Restated(ClaimId claim, Wording wording, Optional<Author> mergedBy) {}
