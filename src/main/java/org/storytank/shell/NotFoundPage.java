package org.storytank.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** No page has this address. */
@ParentLayout(MainLayout.class)
class NotFoundPage extends TroublePage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        tell(getTranslation("shell.notfound.title"), getTranslation("shell.notfound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
