package org.storytank.debate.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.storytank.moderation.Reason;
import org.storytank.shell.Language;

/**
 * Why a rule says something of a text.
 *
 * @param rule in the version that says it: {@code spam@1}
 * @param advice what the author reads, in the language that was asked for
 * @param article of the charter
 * @param appealable whether a decision that rests on it can be contested
 */
record ReasonShown(String rule, String title, String advice, int article, boolean appealable) {

    static ReasonShown of(Reason reason, Locale language) {
        return new ReasonShown(
                reason.rule().toString(),
                reason.title().in(language.getLanguage()),
                reason.advice().in(language.getLanguage()),
                reason.article(),
                reason.appealable());
    }

    static List<ReasonShown> all(List<Reason> reasons, Locale language) {
        return reasons.stream().map(reason -> of(reason, language)).toList();
    }

    static Locale language(HttpServletRequest request) {
        return Language.preferred(Collections.list(request.getLocales())).locale();
    }
}
