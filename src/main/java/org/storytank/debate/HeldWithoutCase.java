package org.storytank.debate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.cases.RuleHolds;
import org.storytank.moderation.cases.Subject;

/**
 * A claim is held, and then its case is opened. Where the place stopped in between, its author saw it held and nobody was asked: the case
 * is opened at the next start.
 */
@Component
class HeldWithoutCase {

    private static final Logger log = LoggerFactory.getLogger(HeldWithoutCase.class);

    private final HeldClaims held;
    private final RuleHolds holds;
    private final HouseRules rules;

    HeldWithoutCase(HeldClaims held, RuleHolds holds, HouseRules rules) {
        this.held = held;
        this.holds = holds;
        this.rules = rules;
    }

    @EventListener(ApplicationReadyEvent.class)
    void openWhatIsMissing() {
        held.byRules().forEach((claim, rule) -> {
            try {
                open(new Subject("claim", claim.value()), rule);
            } catch (RuntimeException e) {
                log.error("The held claim {} has no case yet; the next start tries again", claim, e);
            }
        });
    }

    private void open(Subject subject, RuleVersion rule) {
        if (!holds.isDecided(subject)) {
            rules.find(rule)
                    .or(() -> rules.called(rule.id()))
                    .ifPresentOrElse(
                            known -> holds.hold(subject, known),
                            () -> log.error(
                                    "The rule {} that holds {} is no more; report it to have it decided",
                                    rule,
                                    subject.id()));
        }
    }
}
