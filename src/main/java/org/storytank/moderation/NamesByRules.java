package org.storytank.moderation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.NameCheck;

/** A name is used when no rule would have somebody look at it first. */
@Component
class NamesByRules implements NameCheck {

    private final HouseRules rules;

    NamesByRules(HouseRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean allows(String name) {
        return switch (rules.review(Contribution.of(Scope.NAME, Optional.empty(), name))) {
            case Verdict.Passed _, Verdict.Advised _ -> true;
            case Verdict.Held _, Verdict.Limited _, Verdict.Refused _ -> false;
        };
    }
}
