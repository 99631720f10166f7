package org.storytank.moderation.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms of a word, folded. What is irregular stands in a list with all its forms. */
final class Inflection {

    private static final List<String> OF_ER = List.of(
            "er", "e", "es", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "ai", "as", "a", "ames", "ates",
            "erent", "erai", "eras", "era", "erons", "erez", "eront", "erais", "erait", "erions", "eriez", "eraient",
            "ee", "ees", "ant");
    private static final List<String> OF_IR = List.of(
            "ir",
            "is",
            "it",
            "issons",
            "issez",
            "issent",
            "issais",
            "issait",
            "issions",
            "issiez",
            "issaient",
            "irai",
            "iras",
            "ira",
            "irons",
            "irez",
            "iront",
            "irais",
            "irait",
            "irions",
            "iriez",
            "iraient",
            "isse",
            "isses",
            "i",
            "ie",
            "ies",
            "irent",
            "issant");
    private static final List<String> OF_RE = List.of(
            "re", "s", "", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "rai", "ras", "ra", "rons", "rez",
            "ront", "rais", "rait", "rions", "riez", "raient", "e", "es", "is", "it", "irent", "u", "ue", "us", "ues",
            "ant");

    private Inflection() {}

    /** @param language {@code fr} or {@code en} */
    static Set<String> ofNoun(String word, String language) {
        return language.equals("fr") ? frenchNoun(word) : englishNoun(word);
    }

    static Set<String> ofVerb(String word, String language) {
        return language.equals("fr") ? frenchVerb(word) : englishVerb(word);
    }

    private static Set<String> frenchNoun(String word) {
        var forms = new LinkedHashSet<>(List.of(word));
        if (word.endsWith("al")) {
            forms.addAll(endings(word, 2, "aux", "ale", "ales", "als"));
        } else if (word.endsWith("eux")) {
            forms.addAll(endings(word, 1, "se", "ses"));
        } else if (word.endsWith("eur")) {
            forms.addAll(endings(word, 1, "rs", "se", "ses", "re", "res"));
            if (word.endsWith("teur")) {
                forms.addAll(endings(word, 3, "rice", "rices"));
            }
        } else if (word.endsWith("if")) {
            forms.addAll(endings(word, 1, "fs", "ve", "ves"));
        } else if (word.endsWith("en") || word.endsWith("on") || word.endsWith("el")) {
            var last = word.substring(word.length() - 1);
            forms.addAll(endings(word, 0, "s", "e", "es", last + "e", last + "es"));
        } else if (word.endsWith("er")) {
            forms.addAll(endings(word, 0, "s", "e", "es"));
        } else if (word.endsWith("ard") || word.endsWith("aud")) {
            forms.addAll(endings(word, 0, "s", "e", "es", "asse", "asses"));
        } else if (word.endsWith("c")) {
            forms.addAll(endings(word, 0, "s", "que", "ques", "he", "hes"));
            forms.addAll(endings(word, 1, "que", "ques"));
        } else if (word.endsWith("s") || word.endsWith("x")) {
            forms.addAll(endings(word, 0, "e", "es", "se", "ses"));
        } else if (word.endsWith("eau") || word.endsWith("eu")) {
            forms.addAll(endings(word, 0, "x", "s"));
        } else if (word.endsWith("e")) {
            forms.addAll(endings(word, 0, "s", "e", "es"));
        } else {
            forms.addAll(endings(word, 0, "s", "e", "es"));
        }
        return forms;
    }

    private static Set<String> frenchVerb(String word) {
        if (word.endsWith("er")) {
            var stem = word.substring(0, word.length() - 2);
            var forms = endings(word, 2, OF_ER.toArray(String[]::new));
            if (stem.endsWith("g")) {
                OF_ER.stream()
                        .filter(end -> end.startsWith("a") || end.startsWith("o"))
                        .forEach(end -> forms.add(stem + "e" + end));
            }
            if (stem.endsWith("y")) {
                OF_ER.stream()
                        .filter(end -> end.startsWith("e"))
                        .forEach(end -> forms.add(stem.substring(0, stem.length() - 1) + "i" + end));
            }
            return forms;
        }
        return endings(word, 2, (word.endsWith("re") ? OF_RE : OF_IR).toArray(String[]::new));
    }

    private static Set<String> englishNoun(String word) {
        var forms = new LinkedHashSet<>(List.of(word));
        if (word.endsWith("y") && word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            forms.addAll(endings(word, 1, "ies"));
        } else if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            forms.addAll(endings(word, 0, "es"));
        } else {
            forms.addAll(endings(word, 0, "s"));
        }
        return forms;
    }

    private static Set<String> englishVerb(String word) {
        var forms = englishNoun(word);
        if (word.endsWith("e")) {
            forms.addAll(endings(word, 1, "ed", "ing"));
        } else if (word.endsWith("y") && forms.contains(word.substring(0, word.length() - 1) + "ies")) {
            forms.addAll(endings(word, 1, "ied", "ying"));
        } else {
            forms.addAll(endings(word, 0, "ed", "ing"));
            // stab, stabbed: whether the last letter doubles is not told by its spelling alone.
            var last = word.substring(word.length() - 1);
            forms.addAll(endings(word, 0, last + "ed", last + "ing"));
        }
        return forms;
    }

    private static Set<String> endings(String word, int without, String... ends) {
        var stem = word.substring(0, word.length() - without);
        var forms = new LinkedHashSet<String>();
        for (var end : ends) {
            forms.add(stem + end);
        }
        return forms;
    }
}
