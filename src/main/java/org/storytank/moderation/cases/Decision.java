package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.Optional;
import org.storytank.moderation.RuleVersion;

/**
 * What was decided, and why.
 *
 * @param sanction what it does about a person; otherwise it is about what somebody said
 * @param law the law it rests on, in words; empty when it rests on the house's charter
 * @param facts what was seen and why it is not allowed here, in words for its author
 * @param rule the rule that held it before anybody looked
 * @param automated whether no person decided
 * @param contestUntil until when its author can contest it
 */
public record Decision(
        DecisionId id,
        Outcome outcome,
        Optional<Sanction> sanction,
        Ground ground,
        String law,
        String facts,
        Optional<RuleVersion> rule,
        boolean automated,
        Instant at,
        Instant contestUntil,
        Standing standing,
        Optional<Appeal> appeal) {

    /** Once, in time, and while it stands. */
    public boolean canBeContested(Instant now) {
        return outcome != Outcome.DISMISSED
                && standing == Standing.STANDS
                && appeal.isEmpty()
                && now.isBefore(contestUntil);
    }

    /** While it stands, and nobody waits for an answer. */
    public boolean canBeUndone() {
        return outcome != Outcome.DISMISSED && standing == Standing.STANDS && !waitsForAnswer();
    }

    /** While it stands, and is contested. */
    public boolean waitsForAnswer() {
        return standing == Standing.STANDS
                && appeal.filter(one -> one.answer().isEmpty()).isPresent();
    }
}
