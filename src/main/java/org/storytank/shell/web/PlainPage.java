package org.storytank.shell.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.storytank.shell.Dates;
import org.storytank.shell.Language;
import org.storytank.shell.Scheme;
import org.storytank.shell.Words;

/**
 * A plain page as one reader gets it: its language, its light, its address.
 *
 * @param path where it is, with its question mark, so that a choice of language leads back to it
 */
public record PlainPage(Language language, Scheme scheme, String path, Words words, PlainFiles files) {

    public String say(String key, Object... details) {
        return words.getTranslation(key, language.locale(), details);
    }

    /** Of words that come in two numbers: French counts 0 as singular, English does not. */
    public boolean isSingular(int count) {
        return count == 1 || count == 0 && language == Language.FRENCH;
    }

    public String lang() {
        return language.locale().getLanguage();
    }

    public Locale locale() {
        return language.locale();
    }

    /** When something was, as people say it. The zone is the place's own: a page without a script cannot ask for the reader's. */
    public String when(Instant then) {
        return new Dates(words, language.locale(), ZoneId.systemDefault()).said(then, Instant.now());
    }

    /** The day something was, for a page that says the same at any later time. */
    public String day(Instant then) {
        return new Dates(words, language.locale(), ZoneId.systemDefault()).day(then);
    }

    /** The address of a file of ours that may be kept for ever: it changes with its content. */
    public String file(String name) {
        return files.address(name);
    }
}
