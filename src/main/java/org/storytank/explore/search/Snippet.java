package org.storytank.explore.search;

import java.util.List;

/**
 * A part of a text around what was searched for, as it reads; never markup.
 *
 * @param fromEarlier whether these are words that a claim had before
 * @param cutBefore whether the text begins earlier @param cutAfter whether it goes on
 */
public record Snippet(List<Piece> pieces, boolean fromEarlier, boolean cutBefore, boolean cutAfter) {

    /** @param marked whether it was searched for @param machine whether a machine wrote it */
    public record Piece(String text, boolean marked, boolean machine) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    Snippet earlier() {
        return new Snippet(pieces, true, cutBefore, cutAfter);
    }

    public boolean machine() {
        return pieces.stream().anyMatch(Piece::machine);
    }

    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
