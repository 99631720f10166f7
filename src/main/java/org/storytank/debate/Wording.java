package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.storytank.provenance.LabelledText;

/** The words of a claim: who said them, when, and which of their characters a machine wrote. @param by while they are here */
public record Wording(LabelledText words, Optional<Author> by, Instant at) {

    public String text() {
        return words.text();
    }
}
