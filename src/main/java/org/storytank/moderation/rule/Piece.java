package org.storytank.moderation.rule;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word as it is cut out of a text, not yet understood.
 *
 * @param start of its characters in the text
 * @param end behind them
 * @param form folded; may hold digits and signs that stand for letters
 * @param elided followed by an apostrophe, as the l of {@code l'homme}
 * @param sentence which one of the text, from 0
 * @param quotation which one it stands in, from 1; 0 when in none
 */
record Piece(int start, int end, String form, boolean elided, int sentence, int quotation, Set<Disguise> disguises) {

    static final Set<Disguise> PLAIN = Set.of();

    Piece reading(String other, Disguise disguise) {
        var all = EnumSet.of(disguise);
        all.addAll(disguises);
        return new Piece(start, end, other, elided, sentence, quotation, all);
    }

    boolean isOneLetter() {
        return form.length() == 1 && !elided;
    }
}
