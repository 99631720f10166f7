package org.storytank.moderation.cases;

import java.util.Locale;
import org.storytank.moderation.HouseRules;

/** Why something was decided, for a reader: what a rule says it says in their language, what a person wrote stands as it is. */
public record Why(HouseRules rules, Locale language) {

    public String of(Decision decision) {
        return decision.rule()
                .filter(_ -> decision.automated())
                .flatMap(rules::find)
                .map(rule -> rule.advice().in(language.getLanguage()))
                .orElse(decision.facts());
    }
}
