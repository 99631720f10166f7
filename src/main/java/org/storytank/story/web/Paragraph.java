package org.storytank.story.web;

import java.util.List;

/** A paragraph as a page shows it. */
public record Paragraph(Kind kind, List<Phrase> phrases) {

    /** What a paragraph is; the first that its newline says counts, as in the editor. */
    public enum Kind {
        BREAK,
        HEADING,
        QUOTE,
        TEXT
    }

    public boolean isBlank() {
        return phrases.stream().allMatch(phrase -> phrase.text().isBlank());
    }
}
