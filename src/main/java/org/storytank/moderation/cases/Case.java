package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/**
 * Something that was reported, or held by a rule, until it is decided.
 *
 * @param place where it was said, so that its owners see the case; empty when nowhere
 * @param open whether it still has to be decided
 * @param urgency of the most urgent report, see {@link Ground#urgency}
 * @param escalated whether it was passed up, so that the host or a senior decides
 * @param asked whether whoever has it waits for a second opinion
 * @param by who has taken it
 * @param notes what moderators wrote to one another, the oldest first
 * @param earlier decisions about the same thing, the latest first, with those of this case
 */
public record Case(
        CaseId id,
        Subject subject,
        Optional<PlaceId> place,
        boolean open,
        Instant openedAt,
        int urgency,
        boolean escalated,
        boolean asked,
        List<Report> reports,
        Optional<Holder> by,
        List<Note> notes,
        List<Decision> earlier) {

    /** Whether somebody reported it whose reports go first. */
    public boolean trusted() {
        return reports.stream().anyMatch(Report::trusted);
    }

    /** The most urgent of what it was reported for, or what a rule held it for. */
    public Ground ground() {
        return reports.stream()
                .map(Report::reason)
                .max(Comparator.comparingInt(Ground::urgency))
                .or(() -> heldByRule().map(Decision::ground))
                .orElse(Ground.OFF);
    }

    /** What a rule decided, while no person has. */
    public Optional<Decision> heldByRule() {
        return earlier.stream()
                .filter(decision -> decision.automated() && decision.standing() == Standing.STANDS)
                .findFirst();
    }

    /** The moderator who has it. */
    public record Holder(PersonId id, String name) {}
}
