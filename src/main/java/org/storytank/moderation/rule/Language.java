package org.storytank.moderation.rule;

import java.util.Set;

/** The language of a text, told by its little words. */
enum Language {
    FR,
    EN,
    /** Too short, or another. */
    UNKNOWN;

    /** @param fr words that are frequent in French and rare in English; {@code en} the other way round */
    record Words(Set<String> fr, Set<String> en) {}

    static Language of(Sentences text, Words words) {
        var french = 0;
        var english = 0;
        for (var word : text.words()) {
            french += words.fr.contains(word.form()) ? 1 : 0;
            english += words.en.contains(word.form()) ? 1 : 0;
        }
        if (french == english) {
            return UNKNOWN;
        }
        return french > english ? FR : EN;
    }
}
