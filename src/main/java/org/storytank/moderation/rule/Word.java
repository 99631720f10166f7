package org.storytank.moderation.rule;

import java.util.Set;

/**
 * A word of a text, understood.
 *
 * @param start of its characters in the text; several words of a glued one share theirs
 * @param symbols what the rules call it: the lists it is on, and itself; ascending
 */
record Word(int start, int end, String form, int[] symbols, int sentence, int quotation, Set<Disguise> disguises) {

    boolean is(int symbol) {
        for (var one : symbols) {
            if (one == symbol) {
                return true;
            }
        }
        return false;
    }
}
