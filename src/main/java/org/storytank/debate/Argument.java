package org.storytank.debate;

import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;

/**
 * The step from premises to a claim, for it or against it, or against the step which that claim takes; or further premises of that step.
 *
 * @param about the claim under which it is read; for an objection to the reasoning and for what joins it, the premise of the step that is meant
 * @param step the step it objects to or joins; empty when it speaks for or against a claim
 * @param scheme of which kind the step is, once somebody said so; what joins a step has none of its own
 * @param again whether its premise stands elsewhere in the debate and is used here once more
 * @param by who used it once more, while they are here; empty of a step that came with its claim
 */
public record Argument(
        ArgumentId id,
        List<ClaimId> premises,
        Stance stance,
        ClaimId about,
        Optional<ArgumentId> step,
        Optional<ArgumentScheme> scheme,
        boolean again,
        Optional<PersonId> by) {

    public Argument {
        scheme = scheme.filter(_ -> stance != Stance.JOINT);
    }

    /** The step it objects to, if it does. */
    public Optional<ArgumentId> undercuts() {
        return step.filter(_ -> stance == Stance.UNDERCUT);
    }

    /** The step of which its premises are premises too, if they join one. */
    public Optional<ArgumentId> joins() {
        return step.filter(_ -> stance == Stance.JOINT);
    }
}
