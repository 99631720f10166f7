package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when an act on a page throws: a refusal is told in its own words, anything else by a number that the log knows too. */
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var cause = event.getThrowable();
        if (UI.getCurrent() == null) {
            log.error("Failed outside any page", cause);
        } else if (refusalIn(cause) instanceof Refusal refusal) {
            Notice.failed(I18NProvider.translate(refusal.words(), refusal.details()));
        } else {
            Notice.failed(I18NProvider.translate("shell.failed.act", FailureNumber.of(cause)));
        }
    }

    static @Nullable Refusal refusalIn(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
