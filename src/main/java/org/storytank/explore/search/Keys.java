package org.storytank.explore.search;

import org.storytank.account.PersonId;
import org.storytank.explore.Kind;
import org.storytank.shell.Language;

/** Words that no text holds, by which the indexes narrow a search: one token each, letters and digits only. */
final class Keys {

    private Keys() {}

    static String kind(Kind kind) {
        return "kind" + kind.word();
    }

    static String language(Language language) {
        return "lang" + language.locale().getLanguage();
    }

    static String by(PersonId person) {
        return "by" + person.value().replace("-", "");
    }
}
