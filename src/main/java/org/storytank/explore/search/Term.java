package org.storytank.explore.search;

import java.util.List;

/** A part of what somebody searches for; words are folded. @see Folded */
sealed interface Term {

    /** Whether results must not have it. */
    boolean excluded();

    /** {@code tide} */
    record Word(String word, boolean excluded) implements Term {}

    /** {@code tid*} */
    record Beginning(String letters, boolean excluded) implements Term {}

    /** {@code "the tide rose"} */
    record Phrase(List<String> words, boolean excluded) implements Term {}
}
