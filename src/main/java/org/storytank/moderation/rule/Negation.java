package org.storytank.moderation.rule;

import java.util.List;
import java.util.Set;

/**
 * Words that turn what follows into its opposite: a gap in a phrase reaches over none, unless it says so.
 *
 * @param behind a negation behind one of these turns nothing, as in <i>sans aucun doute</i>
 */
record Negation(Set<String> words, Set<String> behind) {

    boolean isAt(int at, List<Word> text) {
        return words.contains(text.get(at).form())
                && (at == 0 || !behind.contains(text.get(at - 1).form()));
    }
}
