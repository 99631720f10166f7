package org.storytank.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/**
 * Says to screen readers that the page has changed, and puts the keyboard at its start: a navigation inside the application
 * loads nothing, so browsers stay silent.
 */
class PageAnnouncer extends Div {

    private static final long serialVersionUID = 1L;

    private boolean firstPage = true;

    PageAnnouncer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }

    /** Gives the page its whole title; the first page of a visit is announced by the browser itself. */
    void announce(Component main) {
        var ui = UI.getCurrent();
        var name = getTranslation("shell.name");
        var title = ui.getInternals().getTitle();
        var whole = title == null || title.isBlank() || title.equals(name) ? name : title + " · " + name;
        ui.getPage().setTitle(whole);
        if (!firstPage) {
            setText(whole);
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        firstPage = false;
    }
}
