package org.storytank.debate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.debate.Mask.Worn;
import org.storytank.shell.Words;

/**
 * Masks as people read them: a creature and how it is, <i>Quiet Heron</i>. The words stand in the words files in one order in every language, so that
 * both languages name the same creature; more are added at the end, and none is taken out.
 */
@Component
class MaskNames {

    private final Words words;
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();

    /** The words of one language. */
    record Vocabulary(List<String> manners, List<String> creatures) {}

    MaskNames(Words words) {
        this.words = words;
        words.getProvidedLocales()
                .forEach(language -> vocabularies.put(
                        language.getLanguage(),
                        new Vocabulary(
                                list("debate.mask.manners", language), list("debate.mask.creatures", language))));
    }

    Vocabulary in(Locale language) {
        var known = vocabularies.get(language.getLanguage());
        return known == null ? in(Locale.ENGLISH) : known;
    }

    String of(Worn worn, Locale language) {
        var vocabulary = in(language);
        var name = words.getTranslation(
                "debate.mask.name",
                language,
                vocabulary.manners().get(worn.mask().manner()),
                vocabulary.creatures().get(worn.mask().creature()));
        return worn.number() == 1 ? name : name + " " + worn.number();
    }

    private List<String> list(String key, Locale language) {
        return List.of(words.getTranslation(key, language).split(", "));
    }
}
