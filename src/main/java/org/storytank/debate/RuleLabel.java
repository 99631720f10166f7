package org.storytank.debate;

import org.storytank.moderation.InBoth;
import org.storytank.moderation.RuleVersion;

/**
 * What a rule remarks beside a claim, for everybody.
 *
 * @param rule in the version that read the claim
 * @param says what it asks for
 */
public record RuleLabel(RuleVersion rule, InBoth title, InBoth says) {

    /** Where the rule is read, inside this place. */
    public String path() {
        return "/moderation/rules/%s/%d.yaml".formatted(rule.id(), rule.version());
    }
}
