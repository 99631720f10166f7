package org.storytank.moderation.cases;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.storytank.graph.Ids;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.RuleVersion;

/** Where rules hold something: its author is told at once, and a person decides. No rule does more than that to what people say. */
@Component
public class RuleHolds {

    private final Cases cases;
    private final Kinds kinds;
    private final CaseSettings settings;
    private final Clock clock;

    RuleHolds(Cases cases, Kinds kinds, CaseSettings settings, Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts it out of sight until somebody decides.
     *
     * @param facts why, in words for its author
     * @return false when it cannot be held; nothing was changed
     */
    public boolean hold(Subject subject, RuleVersion rule, Ground ground, String facts) {
        var author = kinds.kept(subject).flatMap(Moderated.Shown::author);
        if (!kinds.of(subject).hold(subject.id())) {
            return false;
        }
        var now = clock.instant();
        cases.heldByRule(
                subject,
                new DecisionId(Ids.next()),
                rule,
                new NewDecision(Outcome.HELD, ground, "", facts),
                author,
                now,
                now.plus(settings.contestWithin()));
        return true;
    }
}
