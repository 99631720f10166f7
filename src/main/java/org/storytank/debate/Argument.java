package org.storytank.debate;

import java.util.List;

/** The step from premises to a claim, for it or against it. */
public record Argument(ArgumentId id, List<ClaimId> premises, Stance stance, ClaimId about) {}
