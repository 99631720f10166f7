package org.storytank.moderation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.storytank.moderation.rule.InvalidRule;

/** Says in words which file of rules keeps the place from starting. While it runs, the rules before would have stayed in force. */
class RulesUnusable extends AbstractFailureAnalyzer<InvalidRule> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidRule cause) {
        return new FailureAnalysis(
                "The rules of moderation cannot be used: %s".formatted(cause.getMessage()),
                "Mend that line, try it with ./storytank rules test, and start again. Nothing else was touched.",
                failure);
    }
}
