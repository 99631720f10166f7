package org.storytank.moderation.cases;

import org.storytank.moderation.RuleVersion;
import org.storytank.provenance.LabelledText;

/**
 * The statement of reasons for a decision (DSA, Article 17), for the author of what it is about.
 *
 * @param words what they said, as it is kept; empty when it is gone
 * @param reported whether somebody reported it; otherwise a rule found it
 * @param contestable whether they can contest it now
 */
public record Statement(Decision decision, String kind, LabelledText words, boolean reported, boolean contestable) {

    public String text() {
        return words.text();
    }

    public String rule() {
        return decision.rule().map(RuleVersion::toString).orElse("");
    }
}
