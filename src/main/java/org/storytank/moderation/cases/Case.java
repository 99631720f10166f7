package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;

/**
 * Something that was reported, or held by a rule, until it is decided.
 *
 * @param open whether it still has to be decided
 * @param urgency of the most urgent report, see {@link Ground#urgency}
 * @param by who has taken it
 * @param earlier decisions about the same thing, the latest first, with those of this case
 */
public record Case(
        CaseId id,
        Subject subject,
        boolean open,
        Instant openedAt,
        int urgency,
        List<Report> reports,
        Optional<Holder> by,
        List<Decision> earlier) {

    /** What a rule decided, while no person has. */
    public Optional<Decision> heldByRule() {
        return earlier.stream()
                .filter(decision -> decision.automated() && decision.standing() == Standing.STANDS)
                .findFirst();
    }

    /** The moderator who has it. */
    public record Holder(PersonId id, String name) {}
}
