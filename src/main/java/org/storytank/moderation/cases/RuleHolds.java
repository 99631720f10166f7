package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.storytank.graph.Ids;
import org.storytank.moderation.InBoth;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.Reason;
import org.storytank.moderation.RuleInForce;
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
     * Puts it out of sight until somebody decides; its authors read the advice of these rules.
     *
     * @param reasons one at least; the first is the one that holds it
     * @return false when it cannot be held; nothing was changed
     */
    public boolean hold(Subject subject, List<Reason> reasons) {
        var first = reasons.getFirst();
        return hold(
                subject,
                first.rule(),
                Ground.ofCategory(first.category().name()),
                facts(reasons.stream().map(Reason::advice)));
    }

    /** The same with a rule that held it already, of which nobody was told because the place stopped in between. */
    public boolean hold(Subject subject, RuleInForce rule) {
        return hold(
                subject, rule.version(), Ground.ofCategory(rule.category().name()), facts(Stream.of(rule.advice())));
    }

    /** Whether something that holds it was decided and stands, so that its authors are told and somebody is asked. */
    public boolean isDecided(Subject subject) {
        return cases.isHeld(subject);
    }

    /** Whether this rule, in whatever version, held it before: what people decided then counts, and the rule has nothing to add. */
    public boolean hasHeld(Subject subject, RuleVersion rule) {
        return cases.wasHeldBy(subject, rule.id());
    }

    private static String facts(Stream<InBoth> advice) {
        return advice.map(said -> said.in("fr") + "\n" + said.in("en"))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts it out of sight until somebody decides.
     *
     * @param facts why, in words for its author
     * @return false when it cannot be held; nothing was changed
     */
    public boolean hold(Subject subject, RuleVersion rule, Ground ground, String facts) {
        var kept = kinds.kept(subject);
        var kind = kinds.of(subject);
        var authors = kind.authors(subject.id());
        if (!kind.hold(subject.id())) {
            return false;
        }
        var now = clock.instant();
        cases.heldByRule(
                subject,
                kept.flatMap(Moderated.Shown::place),
                new DecisionId(Ids.next()),
                rule,
                new NewDecision(Outcome.HELD, ground, "", facts),
                authors,
                now,
                now.plus(settings.contestWithin()));
        return true;
    }
}
