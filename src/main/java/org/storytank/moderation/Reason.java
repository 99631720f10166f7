package org.storytank.moderation;

import java.util.List;

/**
 * Why a rule says something of a text.
 *
 * @param title of the rule
 * @param advice what the author reads
 * @param article of the charter that the rule serves
 * @param appealable whether a decision that rests on it can be contested
 * @param where in the text; empty when the text as a whole is meant
 */
public record Reason(
        RuleVersion rule,
        InBoth title,
        InBoth advice,
        int article,
        DsaCategory category,
        Severity severity,
        boolean appealable,
        List<Span> where) {

    public Reason {
        where = List.copyOf(where);
    }
}
