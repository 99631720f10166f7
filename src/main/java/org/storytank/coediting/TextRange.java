package org.storytank.coediting;

/** From start (inclusive) to end (exclusive), in UTF-16 units of a document's text. */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A range begins at 0 or later and ends where it begins or later");
        }
    }
}
