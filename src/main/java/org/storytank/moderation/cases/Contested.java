package org.storytank.moderation.cases;

import org.storytank.provenance.LabelledText;

/** A decision that its author contests, with what it is about. @param words as it is kept; empty when it is gone */
public record Contested(CaseId of, Subject subject, Decision decision, LabelledText words) {

    public String text() {
        return words.text();
    }
}
