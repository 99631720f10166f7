package org.storytank.publishing.format;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a work. @param pieces in order; neighbours may have the same origin and differ in form */
public record Paragraph(Kind kind, List<Piece> pieces) {

    public enum Kind {
        TEXT,
        HEADING,
        QUOTE,
        /** A pause between two passages; it may hold words. */
        BREAK
    }

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    public boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    /** Its longest stretches of one origin, in order: what a manifest speaks of. */
    List<List<Piece>> stretches() {
        var stretches = new ArrayList<List<Piece>>();
        for (var piece : pieces) {
            if (stretches.isEmpty() || !stretches.getLast().getLast().sameOriginAs(piece)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(piece);
        }
        return stretches;
    }
}
