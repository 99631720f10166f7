package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.storytank.moderation.RuleInForce;
import org.storytank.provenance.LabelledText;

/**
 * A claim that is out of sight, as its author sees it.
 *
 * @param rule the rule that holds it, while it is in force; empty when a person decided
 */
public record Waiting(ClaimId claim, LabelledText words, Instant saidAt, Optional<RuleInForce> rule) {}
