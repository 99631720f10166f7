package org.storytank.debate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.storytank.debate.Said;
import org.storytank.moderation.Reason;
import org.storytank.moderation.Told;
import org.storytank.shell.Confirm;
import org.storytank.shell.Notice;

/** What a rule of the house says to somebody who speaks, and what they answer. */
final class Advice {

    private Advice() {}

    static String of(Told told) {
        return told.advice(language()) + " " + I18NProvider.translate(told.words());
    }

    /** Where the author may decide, they are asked. */
    static void ask(Told told, Runnable anyway) {
        if (told.mayBeSent()) {
            Confirm.before(
                    I18NProvider.translate("rules.told.question"),
                    told.advice(language()),
                    I18NProvider.translate("rules.told.anyway"),
                    anyway);
        }
    }

    /** What became of their words, when it is something else than that everybody reads them; stays until they close it. */
    static void tell(Said said) {
        if (!said.help().isEmpty()) {
            Notice.told(I18NProvider.translate("debate.help") + " " + Reason.advice(said.help(), language()));
        }
        if (said.held()) {
            Notice.told(I18NProvider.translate("debate.held.told", Reason.advice(said.reasons(), language())));
        }
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
