package org.storytank.debate;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.moderation.Audience;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.RuleVersion;

/** What rooms take from the house they are in: who is there, and what its rules remark beside claims. */
@Component
class HouseInRooms {

    private final HouseRules rules;

    HouseInRooms(HouseRules rules) {
        this.rules = rules;
    }

    /** Whether people under 18 take part where a room does not say it. */
    boolean minors() {
        return rules.audience() == Audience.MINORS;
    }

    /** What a rule remarks; nothing once it is not in force any more. */
    Optional<RuleLabel> label(RuleVersion rule) {
        return rules.called(rule.id()).map(known -> new RuleLabel(rule, known.title(), known.advice()));
    }
}
