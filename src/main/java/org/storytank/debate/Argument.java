package org.storytank.debate;

import java.util.List;
import java.util.Optional;

/**
 * The step from premises to a claim, for it or against it, or against the step which that claim takes.
 *
 * @param about the claim under which it is read; for an objection to the reasoning, the premise of the step it objects to
 * @param undercuts the step it objects to; empty when it speaks for or against a claim
 * @param scheme of which kind it is, once somebody said so
 */
public record Argument(
        ArgumentId id,
        List<ClaimId> premises,
        Stance stance,
        ClaimId about,
        Optional<ArgumentId> undercuts,
        Optional<ArgumentScheme> scheme) {}
