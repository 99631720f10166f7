package org.storytank.moderation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of words under a name, as {@code words/NAME.yaml} or a rule's own terms have it.
 *
 * @param forms every form that counts, folded, its words parted by one space, and the entry that it is a form of
 * @param disguised whether its words are found under a disguise too: misspelt, glued to others
 */
record WordList(String name, Map<String, String> forms, boolean disguised) {

    static final class Making {

        private final Map<String, String> forms = new LinkedHashMap<>();
        private final String language;

        /** @param language {@code fr} or {@code en}: how its words are inflected */
        Making(String language) {
            this.language = language;
        }

        void words(List<String> entries) {
            entries.forEach(entry -> forms.putIfAbsent(plain(entry), entry));
        }

        /** Nouns and adjectives; of an entry of several words the first is inflected, and all of them. */
        void nouns(List<String> entries) {
            entries.forEach(entry -> {
                var parts = plain(entry).split(" ");
                inflected(parts, Inflection.ofNoun(parts[0], language)).forEach(form -> forms.putIfAbsent(form, entry));
                if (parts.length > 1) {
                    var all = new StringBuilder();
                    for (var part : parts) {
                        all.append(all.isEmpty() ? "" : " ").append(part.endsWith("s") ? part : part + "s");
                    }
                    forms.putIfAbsent(all.toString(), entry);
                }
            });
        }

        void verbs(List<String> entries) {
            entries.forEach(entry -> {
                var parts = plain(entry).split(" ");
                inflected(parts, Inflection.ofVerb(parts[0], language)).forEach(form -> forms.putIfAbsent(form, entry));
            });
        }

        WordList named(String name) {
            return new WordList(name, forms, true);
        }

        private static List<String> inflected(String[] parts, Set<String> firsts) {
            var rest = new StringBuilder();
            for (var at = 1; at < parts.length; at++) {
                rest.append(' ').append(parts[at]);
            }
            return firsts.stream().map(first -> first + rest).toList();
        }

        /** Cut as a text is, so that an entry is found where it stands in one. */
        private static String plain(String entry) {
            return String.join(" ", Cutter.cut(entry).stream().map(Piece::form).toList());
        }
    }
}
