package org.storytank.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The way to a page failed: refused, in the refusal's words, or broken, with the number under which the log has it. */
@ParentLayout(MainLayout.class)
class FailurePage extends TroublePage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        return tellOf(failure.getException());
    }

    int tellOf(Exception failure) {
        if (Failures.refusalIn(failure) instanceof Refusal refusal) {
            var missing = refusal.status() == HttpServletResponse.SC_NOT_FOUND;
            tell(
                    missing ? getTranslation("shell.notfound.title") : getTranslation("shell.refused.title"),
                    getTranslation(refusal.words(), refusal.details()));
            return refusal.status();
        }
        var number = FailureNumber.of(failure);
        tell(getTranslation("shell.failed.title"), getTranslation("shell.failed.text", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
